package org.bancheng.demo.forecast;

/**
 * What a model says of one wait, in minutes.
 *
 * @param mean judged by RMSE and bias
 * @param quantiles at {@link Levels}, rising; the middle one is judged by MAE
 */
record WaitGuess(double mean, double[] quantiles) {}
