/**
 * Staff accounts, PINs and sessions, in a SQLite file of their own beside the journal. PINs are
 * kept only as slow salted hashes, session tokens only as digests. Safe from any thread; sign-ins
 * are checked one at a time.
 */
@NullMarked
package org.bancheng.hub.staff;

import org.jspecify.annotations.NullMarked;
