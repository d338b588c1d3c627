package vn.capuy.bench.imports;

import java.util.List;
import java.util.function.Predicate;
import vn.capuy.bench.compare.Comparison;
import vn.capuy.bench.compare.Outcome;
import vn.capuy.bench.compare.Stock;
import vn.capuy.bench.stand.Stand;

/** Runs the group. People come in by {@code cadres.import}. */
public final class Imports {
    public static final List<String> NAMES = List.of("imports.documents");

    private static final int COUNT = 100_000;

    private Imports() {}

    /**
     * @param wanted which of {@link #NAMES}
     * @param scale times a hundred thousand rows
     */
    public static List<Outcome> run(Stand stand, double scale, Comparison comparison, Predicate<String> wanted)
            throws Exception {
        var register = new RegisterImport(stand, (int) Math.round(COUNT * scale)).benchmark();
        return wanted.test(register.name()) ? List.of(comparison.of(register)) : List.of();
    }

    /** A file of so many rows. */
    public static Stock load(Stand stand, int count) throws Exception {
        var register = new RegisterImport(stand, count);
        return new Stock(RegisterImport.DATABASE, workers -> List.of(register.benchmark()));
    }
}
