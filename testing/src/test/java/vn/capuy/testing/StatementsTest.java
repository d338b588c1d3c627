package vn.capuy.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What the service asks of its database for all its statements. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class StatementsTest {
    @Inject
    Jdbi jdbi;

    @Test
    void a_statement_that_nobody_waits_for_any_more_is_ended_by_the_database() {
        assertEquals("29s", setting("statement_timeout"));
        assertEquals("5s", setting("client_connection_check_interval"));
    }

    private String setting(String name) {
        return jdbi.withHandle(handle -> handle.createQuery("select current_setting(:name)")
                .bind("name", name)
                .mapTo(String.class)
                .one());
    }
}
