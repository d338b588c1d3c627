package vn.capuy.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.platform.feed.FeedReader;
import vn.capuy.platform.feed.FeedSource;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.testing.TestFeed.Mood;
import vn.capuy.testing.notes.DocumentListener;
import vn.capuy.testing.notes.InspectionListener;
import vn.capuy.testing.notes.Listener;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class FeedSourcesTest {
    @Inject
    FeedReader reader;

    @Inject
    Organisation organisation;

    @Inject
    InspectionListener ofInspection;

    @Inject
    DocumentListener ofDocument;

    @BeforeEach
    void nothing_was_told() {
        TestFeed.forget(TestFeed.INSPECTION);
        TestFeed.forget(TestFeed.DOCUMENT);
        Database.empty();
        ofInspection.forget();
        ofDocument.forget();
    }

    @AfterEach
    void all_are_well_again() {
        TestFeed.mood(TestFeed.INSPECTION, Mood.WELL);
        TestFeed.mood(TestFeed.DOCUMENT, Mood.WELL);
    }

    private static void tell(String service, String subject) {
        TestFeed.tell(service, Listener.TYPE, subject, "{}");
    }

    private static List<String> heard() {
        return Database.column("select source || ' ' || subject from heard order by 1");
    }

    @Test
    void each_source_is_followed_and_heard_by_those_who_name_it() throws InterruptedException {
        tell(TestFeed.INSPECTION, "first");
        tell(TestFeed.DOCUMENT, "second");
        assertEquals("first", ofInspection.next());
        assertEquals("second", ofDocument.next());
        reader.pull(FeedSource.INSPECTION);
        reader.pull(FeedSource.DOCUMENT);
        assertEquals(List.of("document second", "inspection first"), heard());
    }

    @Test
    void a_source_that_is_silent_or_broken_holds_up_no_other_and_is_heard_once_it_is_well()
            throws InterruptedException {
        TestFeed.mood(TestFeed.DOCUMENT, Mood.SILENT);
        tell(TestFeed.DOCUMENT, "late");
        tell(TestFeed.INSPECTION, "early");
        assertEquals("early", ofInspection.next());
        TestFeed.mood(TestFeed.INSPECTION, Mood.BROKEN);
        tell(TestFeed.INSPECTION, "later");
        reader.pull(FeedSource.INSPECTION);
        // Whoever asks for a unit waits for the organisation's feed alone.
        TestFeed.tell("vn.capuy.organisation.unit", "BL-NEW", """
                {"code":"BL-NEW","kind":"CELL","name":{"vi":"Chi bộ","en":"Cell","ar":"خلية"},"symbol":null,"standsIn":null,\
                "establishedOn":"2020-01-01","endedOn":null,"placements":[{"parent":"BL","from":"2020-01-01","until":null}]}""");
        assertTrue(organisation.find(Set.of("BL-NEW")).containsKey("BL-NEW"));
        assertEquals(List.of("inspection early"), heard());
        TestFeed.mood(TestFeed.DOCUMENT, Mood.WELL);
        TestFeed.mood(TestFeed.INSPECTION, Mood.WELL);
        assertEquals("late", ofDocument.next());
        assertEquals("later", ofInspection.next());
    }

    @Test
    void what_a_handler_fails_to_apply_is_neither_kept_in_part_nor_lost() throws InterruptedException {
        tell(TestFeed.INSPECTION, "before");
        assertEquals("before", ofInspection.next());
        reader.pull(FeedSource.INSPECTION);
        String cursor = "select last_position::text from feed_cursor where source = 'inspection'";
        var before = Database.column(cursor);
        ofInspection.stumbleOver("broken");
        tell(TestFeed.INSPECTION, "broken");
        reader.pull(FeedSource.INSPECTION);
        assertEquals("broken", ofInspection.next());
        assertEquals(before, Database.column(cursor));
        assertEquals(List.of("inspection before"), heard());
        ofInspection.forget();
        reader.pull(FeedSource.INSPECTION);
        assertEquals(List.of("inspection before", "inspection broken"), heard());
    }
}
