package vn.capuy.inspection.casefile;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/**
 * Each figure for who is not cleared asks for the restricted records of all time. They are found by an index that holds these
 * alone, or every figure would read all cases.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RestrictedIndexTest {

    @Test
    void restricted_cases_are_found_without_reading_the_others() throws SQLException {
        String sql = RestrictedFamilies.cases().sql();
        assertTrue(plan(sql).contains("inspection_case_restricted"), plan(sql));
    }

    /** As it would be with many rows, where reading them all is no choice. */
    private static String plan(String sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Connection connection = Database.connect();
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off");
            try (var rows = statement.executeQuery("explain " + sql)) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
        }
        return String.join("\n", lines);
    }
}
