package vn.capuy.bench.cadres;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.compare.Comparison;
import vn.capuy.bench.compare.Outcome;
import vn.capuy.bench.compare.Stock;
import vn.capuy.bench.stand.Stand;

/** Runs the group. */
public final class Cadres {
    public static final String GROUP = "cadres";
    public static final List<String> NAMES = List.of(
            "cadres.import",
            "cadres.first-page",
            "cadres.filtered-page",
            "cadres.next-page",
            "cadres.search",
            "cadres.read");

    private static final int PEOPLE = 50_000;

    private Cadres() {}

    /**
     * @param wanted which of {@link #NAMES}
     * @param scale times 50,000 people
     */
    public static List<Outcome> run(
            Stand stand, Path demoFiles, double scale, int workers, Comparison comparison, Predicate<String> wanted)
            throws Exception {
        People people = new People(stand, demoFiles, (int) Math.round(PEOPLE * scale));
        List<Outcome> outcomes = new ArrayList<>();
        PeopleImport imports = new PeopleImport(people);
        Benchmark first = imports.benchmark();
        if (wanted.test(first.name())) {
            outcomes.add(comparison.of(first));
        } else {
            imports.load(Duration.ZERO);
        }
        if (NAMES.stream().skip(1).noneMatch(wanted)) {
            return outcomes;
        }
        people.settle();
        for (Benchmark benchmark : new PeopleReads(people, workers).benchmarks()) {
            if (wanted.test(benchmark.name())) {
                outcomes.add(comparison.of(benchmark));
            }
        }
        return outcomes;
    }

    /** Brings so many people in. The import is the last, for it empties what the others read. */
    public static Stock load(Stand stand, Path demoFiles, int count) throws Exception {
        People people = new People(stand, demoFiles, count);
        PeopleImport imports = new PeopleImport(people);
        imports.load(Duration.ZERO);
        return new Stock(People.DATABASE, workers -> {
            people.settle();
            List<Benchmark> benchmarks = new ArrayList<>(new PeopleReads(people, workers).benchmarks());
            benchmarks.add(imports.benchmark());
            return benchmarks;
        });
    }
}
