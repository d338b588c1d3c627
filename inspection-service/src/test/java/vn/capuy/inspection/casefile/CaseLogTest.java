package vn.capuy.inspection.casefile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.opened;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CaseLogTest {
    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void what_a_case_holds_is_not_in_the_log_also_when_the_database_refuses_it() {
        opened(aCase("KT-01"));
        var log = new Gathered();
        Logger root = Logger.getLogger("");
        root.addHandler(log);
        try {
            as(inspector())
                    .body(aCase("KT-01").replace("Việc chấp hành Điều lệ Đảng", "Lời khai kín"))
                    .post(CASES)
                    .then()
                    .statusCode(409);
        } finally {
            root.removeHandler(log);
        }
        assertTrue(log.text.toString().contains("23505"), "The refusal itself is in the log");
        assertFalse(log.text.toString().contains("Lời khai kín"), log.text.toString());
    }

    /** All that is logged, with the exceptions behind it. */
    private static final class Gathered extends Handler {
        private final StringWriter text = new StringWriter();

        @Override
        public void publish(LogRecord entry) {
            var out = new PrintWriter(text);
            out.println(entry.getMessage());
            if (entry.getThrown() != null) {
                entry.getThrown().printStackTrace(out);
            }
            out.flush();
        }

        @Override
        public void flush() {
            // Nothing is kept back.
        }

        @Override
        public void close() {
            // Nothing is held open.
        }
    }
}
