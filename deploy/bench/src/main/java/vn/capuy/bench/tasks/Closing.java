package vn.capuy.bench.tasks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.compare.Watch;
import vn.capuy.bench.host.Meters;
import vn.capuy.bench.load.Callers;
import vn.capuy.bench.load.Round;
import vn.capuy.bench.sql.Client;
import vn.capuy.bench.stand.Clients;
import vn.capuy.bench.stats.Latencies;

/** A week is closed, each round the next one, beside the one statement that tells the same week's sheet and its digest. */
final class Closing implements Watch {
    private static final LocalDate FIRST_WEEK = LocalDate.of(2022, 10, 3);
    private static final String BODY = """
            {"org": "%s", "kind": "WEEK", "on": "%s"}""";

    private static final String LAST = """
            select p.first_day, p.last_day, p.closed_at::text, coalesce(v.closed_at::text, 'infinity'), p.tasks, p.digest, p.id::text
            from task_period p left join task_period v on v.id = p.previous order by p.first_day desc limit 1""";

    private final TaskStock stock;
    private final Callers clerk;
    private final Clients clients;
    private final Meters meters;
    private final List<String> faults = new ArrayList<>();
    private LocalDate week = FIRST_WEEK;

    Closing(TaskStock stock) {
        this.stock = stock;
        this.clerk = stock.clerk();
        this.clients = new Clients(stock.stand(), TaskStock.DATABASE, 1);
        this.meters = stock.stand().meters();
    }

    Benchmark benchmark() {
        return new Benchmark(
                "tasks.close-week",
                "task of the sheet",
                "the close of a week by a body with " + stock.count() + " tasks and " + stock.count() * 6L
                        + " steps, counted, digested, journalled",
                "the one statement that tells the same sheet by a JDBC client",
                OptionalDouble.empty(),
                this::close,
                this::tell,
                this);
    }

    /** The period that was closed last: what its SQL binds, and what it came to. */
    record Closed(Map<String, Object> values, long tasks, String digest, String id) {}

    /** So that there is one to be read. */
    void once() throws Exception {
        close(Duration.ZERO);
    }

    private Round close(Duration ignored) throws Exception {
        String body = BODY.formatted(TaskStock.DISTRICT, week);
        Map<String, Double> before = meters.read();
        long start = System.nanoTime();
        clerk.post(0, TaskStock.ROOT + "/task-periods", body);
        long nanos = System.nanoTime() - start;
        week = week.plusWeeks(1);
        return round(nanos, before, last().tasks());
    }

    private Round tell(Duration ignored) throws Exception {
        Closed closed = last();
        Client client = clients.of(0);
        Map<String, Double> before = meters.read();
        long start = System.nanoTime();
        List<String> digest = client.query(SheetSql.SHEET, closed.values());
        long nanos = System.nanoTime() - start;
        if (!digest.equals(List.of(closed.digest()))) {
            faults.add("the week closed last reads otherwise by the SQL it is measured by");
        }
        return round(nanos, before, closed.tasks());
    }

    private Round round(long nanos, Map<String, Double> before, long tasks) throws Exception {
        return new Round(tasks, 0, nanos / 1e9, new Latencies(nanos), meters.since(before));
    }

    private Closed last() throws SQLException {
        return last(stock);
    }

    static Closed last(TaskStock stock) throws SQLException {
        try (Connection connection = stock.stand().asService(TaskStock.DATABASE);
                var statement = connection.createStatement();
                var row = statement.executeQuery(LAST)) {
            row.next();
            LocalDate to = row.getObject(2, LocalDate.class);
            var values = new HashMap<String, Object>();
            values.put("org", TaskStock.DISTRICT);
            values.put("first", row.getObject(1, LocalDate.class));
            values.put("last", to);
            values.put("end", to.plusDays(1));
            values.put("known", row.getString(3));
            values.put("previous", row.getString(4));
            return new Closed(values, row.getLong(5), row.getString(6), row.getString(7));
        }
    }

    @Override
    public void begin() throws Exception {
        if (last().tasks() < stock.count() / 2) {
            faults.add("the sheet has " + last().tasks() + " tasks of " + stock.count());
        }
    }

    @Override
    public List<String> faults() {
        return faults;
    }
}
