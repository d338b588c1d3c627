package vn.capuy.inspection.team;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.change;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.member;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.version;
import static vn.capuy.inspection.team.Rosters.KIN;
import static vn.capuy.inspection.team.Rosters.appoint;
import static vn.capuy.inspection.team.Rosters.appointment;
import static vn.capuy.inspection.team.Rosters.approver;
import static vn.capuy.inspection.team.Rosters.entered;
import static vn.capuy.inspection.team.Rosters.judged;
import static vn.capuy.inspection.team.Rosters.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.platform.feed.FeedReader;
import vn.capuy.testing.Database;
import vn.capuy.testing.Persons;
import vn.capuy.testing.Surroundings;

/** What both tests of teams begin with. */
abstract class TeamDesk {
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
