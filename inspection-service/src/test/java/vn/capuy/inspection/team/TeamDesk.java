package vn.capuy.inspection.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.version;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.platform.feed.FeedReader;
import vn.capuy.testing.Database;

/** What both tests of teams begin with. */
abstract class TeamDesk {
    static final String BEGIN = "{\"step\":\"BEGIN\"}";

    @Inject
    FeedReader feed;

    @BeforeEach
    void clear() {
        Register.clear();
    }

    static String team(String id) {
        return CASES + "/" + id + "/team";
    }

    static void unchanged(String id) {
        assertEquals(0, version(id));
        assertEquals(0, Database.number("select count(*) from case_team"));
        assertEquals(0, Database.number("select count(*) from ruling"));
        assertEquals(0, Database.number("select count(*) from journal where action = 'case.team-appointed'"));
    }
}
