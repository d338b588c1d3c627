package vn.capuy.platform.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class LateTypesTest {
    private static final String TYPE = "vn.capuy.organisation.succession";
    private static final String MARK = "organisation:" + TYPE;

    @Inject
    LateTypes lateTypes;

    @BeforeEach
    void empty() {
        Database.empty();
    }

    @Test
    void what_another_reader_has_applied_meanwhile_is_not_applied_over_what_came_after() {
        var late = new LateTypes.Late(MARK, 7, 9);
        // No succession at all: whoever took it would fail.
        var old = new CloudEvent(
                "1.0",
                "8",
                "/cadre-service",
                TYPE,
                "x",
                Instant.EPOCH,
                "application/json",
                JsonNodeFactory.instance.objectNode());
        lateTypes.apply(late, List.of(old));
        Database.run("insert into feed_cursor values ('" + MARK + "', 8)");
        lateTypes.apply(late, List.of(old));
        assertEquals(8, Database.number("select last_position from feed_cursor where source = '" + MARK + "'"));
    }
}
