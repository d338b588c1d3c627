package vn.capuy.platform.caller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ClearanceTest {
    @Test
    void a_clearance_covers_its_own_level_and_those_below() {
        assertTrue(Clearance.SECRET.covers(Clearance.SECRET));
        assertTrue(Clearance.SECRET.covers(Clearance.NONE));
        assertFalse(Clearance.SECRET.covers(Clearance.TOP_SECRET));
        assertFalse(Clearance.NONE.covers(Clearance.CONFIDENTIAL));
    }

    @Test
    void a_claim_that_is_absent_or_unknown_gives_none() {
        assertEquals(Clearance.TOP_SECRET, Clearance.ofClaim("TOP_SECRET"));
        for (Object claim : new Object[] {null, "", "top_secret", "ALL", 4}) {
            assertEquals(Clearance.NONE, Clearance.ofClaim(claim));
        }
    }
}
