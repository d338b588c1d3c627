package vn.capuy.document.sums;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.capuy.document.Desk.clerk;
import static vn.capuy.document.sums.Register.enter;
import static vn.capuy.document.sums.Register.mark;
import static vn.capuy.document.sums.Register.same;
import static vn.capuy.document.sums.Register.shows;
import static vn.capuy.document.sums.Register.waiting;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.platform.indicator.sums.SumsKeeper;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** Writers, who folds, who builds, and who asks. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class SumsAtTheSameTimeTest {
    private static final String YEAR = "org=BL&from=2022-01-01&to=2022-12-31";
    private static final int WRITERS = 4;
    private static final int EACH = 40;

    @Inject
    SumsKeeper keeper;

    @BeforeEach
    void a_register() {
        Register.clear();
        enter("BL", "NOTICE", "2022-01-01", 3);
        keeper.keep();
    }

    @Test
    void whoever_asks_sees_each_document_once_from_its_entry_on() throws Exception {
        var done = new AtomicBoolean();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> folds = executor.submit(() -> {
                int times = 0;
                for (; !done.get(); times++) {
                    keeper.keep();
                    if (times % 5 == 4) {
                        Database.run("delete from figure_sums");
                    }
                }
                return times;
            });
            Future<Integer> asked = executor.submit(() -> {
                int times = 0;
                for (int last = 3; !done.get(); times++) {
                    int next = figure();
                    assertTrue(next >= last, "from " + last + " to " + next);
                    last = next;
                }
                return times;
            });
            var writers = new ArrayList<Future<?>>();
            for (int writer = 0; writer < WRITERS; writer++) {
                writers.add(executor.submit(() -> {
                    for (int i = 0; i < EACH; i++) {
                        enter("BL", "PLAN", "2022-0" + (1 + i % 9) + "-01", 1);
                    }
                }));
            }
            try {
                for (Future<?> writer : writers) {
                    writer.get();
                }
            } finally {
                done.set(true);
            }
            assertTrue(folds.get() > 5 && asked.get() > 5);
        }
        keeper.keep();
        keeper.keep();
        assertEquals(0, waiting());
        shows(clerk(), YEAR, 3 + WRITERS * EACH);
        same(clerk(), "DOC.ISSUED/breakdown?by=split&" + YEAR);
        mark(1);
        shows(clerk(), YEAR, 2_000_003 + WRITERS * EACH);
    }

    private static int figure() {
        return clerk().get(Desk.ROOT + "/indicators/DOC.ISSUED/series?by=year&" + YEAR)
                .then()
                .extract()
                .path("points[0].value");
    }

    @Test
    void a_fold_that_is_killed_leaves_all_as_it_was_and_no_writer_waits_for_it() throws Exception {
        enter("BL", "PLAN", "2022-05-05", 4);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor();
                var other = Database.connect();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table figure_sum in share mode");
            Future<Boolean> fold = executor.submit(keeper::keep);
            Database.awaitWaiter("relation = 'figure_sum'::regclass");
            enter("BL", "PLAN", "2022-06-06", 5);
            shows(clerk(), YEAR, 12);
            Database.run(
                    "select pg_terminate_backend(pid) from pg_locks where not granted and relation = 'figure_sum'::regclass");
            assertThrows(ExecutionException.class, fold::get);
            other.rollback();
        }
        assertEquals(2, waiting());
        shows(clerk(), YEAR, 12);
        keeper.keep();
        assertEquals(0, waiting());
        shows(clerk(), YEAR, 12);
        same(clerk(), "DOC.ISSUED/breakdown?by=split&" + YEAR);
    }

    @Test
    void what_is_entered_while_sums_are_built_is_beside_them() throws Exception {
        Database.run("delete from figure_sums");
        built(() -> enter("BL", "PLAN", "2022-06-06", 5));
        shows(clerk(), YEAR, 8);
        mark(1);
        shows(clerk(), YEAR, 2_000_008);
    }

    @Test
    void sums_of_an_organisation_that_was_told_anew_meanwhile_are_not_told() throws Exception {
        Database.run("delete from figure_sums");
        built(() -> Database.run("update figure_tree set version = version + 1"));
        mark(1);
        shows(clerk(), YEAR, 3);
        keeper.keep();
        mark(1);
        shows(clerk(), YEAR, 1_000_003);
    }

    /** The build has its snapshot and is held up when something happens. */
    private void built(Runnable meanwhile) throws Exception {
        try (var executor = Executors.newVirtualThreadPerTaskExecutor();
                var other = Database.connect();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("lock table figure_sums in exclusive mode");
            Future<Boolean> build = executor.submit(keeper::keep);
            Database.awaitWaiter("relation = 'figure_sums'::regclass");
            meanwhile.run();
            other.rollback();
            assertTrue(build.get());
        }
    }
}
