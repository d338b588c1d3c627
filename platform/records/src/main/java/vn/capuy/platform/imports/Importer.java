package vn.capuy.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.problem.ProblemException;

/** Takes a file through reading, checking and writing. Runs in the transaction of the use case that calls it. */
@ApplicationScoped
public class Importer {
    private final CallerLanguage language;

    public Importer(CallerLanguage language) {
        this.language = language;
    }

    /**
     * The plan of one kind of import.
     *
     * @param columns the columns of the file, all of them, in the template's order
     * @param optional those of them that a file may leave out
     * @param parse one row into a value; it may answer anything once it told a fault
     * @param check what only the register can tell, for all rows at once: it adds faults
     * @param write enters the rows that hold
     * @param discretion what no file may bring; null where faults may quote the file
     */
    public record Plan<T>(
            List<String> columns,
            Set<String> optional,
            Function<Row, T> parse,
            BiConsumer<List<Parsed<T>>, Faults> check,
            Consumer<List<T>> write,
            Discretion discretion) {

        /** A plan whose faults quote the file. */
        public Plan(
                List<String> columns,
                Set<String> optional,
                Function<Row, T> parse,
                BiConsumer<List<Parsed<T>>, Faults> check,
                Consumer<List<T>> write) {
            this(columns, optional, parse, check, write, null);
        }

        /** A plan whose columns must all be there. */
        public Plan(
                List<String> columns,
                Function<Row, T> parse,
                BiConsumer<List<Parsed<T>>, Faults> check,
                Consumer<List<T>> write) {
            this(columns, Set.of(), parse, check, write);
        }
    }

    /** Answers with the report, or refuses (400) with every fault when not all rows hold and all are asked for. */
    public <T> ImportReport run(File body, ImportRequest request, Plan<T> plan) {
        var faults = new Faults(language.get(), plan.discretion() == null);
        var file = new TableReader<>(plan.columns(), plan.optional(), plan.parse(), faults, plan.discretion());
        file.read(body);
        plan.check().accept(file.parsed(), faults);
        boolean refused = faults.faultyRows() > 0 && request.mode == ImportRequest.Mode.ALL_ROWS;
        if (refused && !request.dryRun) {
            throw ProblemException.importRefused(faults.count(), faults.inOrder());
        }
        List<T> holding = file.parsed().stream()
                .filter(each -> !faults.has(each.row()))
                .map(Parsed::value)
                .toList();
        if (!request.dryRun && !holding.isEmpty()) {
            plan.write().accept(holding);
        }
        int written = request.dryRun ? 0 : holding.size();
        return new ImportReport(
                request.dryRun, file.rows(), written, faults.faultyRows(), faults.count(), faults.inOrder());
    }
}
