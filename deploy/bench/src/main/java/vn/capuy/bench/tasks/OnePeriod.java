package vn.capuy.bench.tasks;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.compare.Watch;
import vn.capuy.bench.load.Callers;
import vn.capuy.bench.load.Crowd;
import vn.capuy.bench.sql.Client;
import vn.capuy.bench.sql.NamedSql;
import vn.capuy.bench.sql.Plans;
import vn.capuy.bench.stand.Clients;

/** A closed week as it was kept at its close: one row, however many tasks its sheet has. */
final class OnePeriod implements Watch {
    private static final NamedSql KEPT = new NamedSql("""
            select p.*, u.name_vi from task_period p join org_unit u on u.code = p.org
            where p.id = :id and exists (select 1 from org_ancestry a where a.ancestor = :org and a.descendant = p.org
              and a.valid @> p.body_day and a.known_until = 'infinity')""");

    private final TaskStock stock;
    private final int workers;
    private final Callers readers;
    private final Clients clients;
    private final Closing.Closed closed;
    private final Map<String, Object> values;

    OnePeriod(TaskStock stock, int workers) throws Exception {
        this.stock = stock;
        this.workers = workers;
        this.readers = stock.readers(workers);
        this.clients = new Clients(stock.stand(), TaskStock.DATABASE, workers);
        this.closed = Closing.last(stock);
        this.values = Map.of("id", UUID.fromString(closed.id()), "org", TaskStock.DISTRICT);
    }

    Benchmark benchmark() {
        String path = TaskStock.ROOT + "/task-periods/" + closed.id();
        return new Benchmark(
                "tasks.period",
                "request",
                "one closed week by id, with its counts and its digest, of " + closed.tasks() + " tasks",
                "the kept row by a JDBC client",
                OptionalDouble.empty(),
                new Crowd(
                        workers,
                        (worker, turn) -> readers.get(worker, path),
                        stock.stand().meters()),
                new Crowd(
                        workers,
                        (worker, turn) -> clients.of(worker).query(KEPT, values),
                        stock.stand().meters()),
                this);
    }

    @Override
    public void begin() {}

    @Override
    public List<String> faults() throws Exception {
        List<String> faults = new ArrayList<>();
        try (Connection connection = stock.stand().asService(TaskStock.DATABASE)) {
            if (new Client(connection).query(KEPT, values).size() != 1) {
                faults.add("the closed week is not found by the SQL it is measured by");
            }
            if (Plans.read(connection, KEPT, values, "task").rows() > 0) {
                faults.add("a kept row reads tasks");
            }
        }
        return faults;
    }
}
