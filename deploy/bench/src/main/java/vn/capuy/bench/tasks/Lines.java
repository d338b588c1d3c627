package vn.capuy.bench.tasks;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.compare.Watch;
import vn.capuy.bench.load.Callers;
import vn.capuy.bench.load.Crowd;
import vn.capuy.bench.sql.Plans;
import vn.capuy.bench.stand.Clients;

/** The first page of the lines of a closed week: as many tasks are looked at as are shown, and a few more. */
final class Lines implements Watch {
    private final TaskStock stock;
    private final int workers;
    private final Callers readers;
    private final Clients clients;
    private final Closing.Closed closed;

    Lines(TaskStock stock, int workers) throws Exception {
        this.stock = stock;
        this.workers = workers;
        this.readers = stock.readers(workers);
        this.clients = new Clients(stock.stand(), TaskStock.DATABASE, workers);
        this.closed = Closing.last(stock);
    }

    Benchmark benchmark() {
        String path = TaskStock.ROOT + "/task-periods/" + closed.id() + "/lines";
        return new Benchmark(
                "tasks.lines",
                "request",
                "first page of 50 lines of a closed week, asked of the history of " + stock.count() + " tasks",
                "the same SQL by a JDBC client",
                OptionalDouble.empty(),
                new Crowd(
                        workers,
                        (worker, turn) -> readers.get(worker, path),
                        stock.stand().meters()),
                new Crowd(
                        workers,
                        (worker, turn) -> clients.of(worker).query(SheetSql.PAGE, closed.values()),
                        stock.stand().meters()),
                this);
    }

    @Override
    public void begin() {}

    @Override
    public List<String> faults() throws Exception {
        List<String> faults = new ArrayList<>();
        Map<String, Object> values = closed.values();
        try (Connection connection = stock.stand().asService(TaskStock.DATABASE)) {
            var tasks = Plans.read(connection, SheetSql.PAGE, values, "task");
            var steps = Plans.read(connection, SheetSql.PAGE, values, "task_step");
            if (tasks.whole() || steps.whole() || tasks.rows() > stock.count() / 10) {
                faults.add("a page of lines reads all tasks:\n" + Plans.text(connection, SheetSql.PAGE, values));
            }
        }
        return faults;
    }
}
