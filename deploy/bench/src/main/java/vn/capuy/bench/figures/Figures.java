package vn.capuy.bench.figures;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.compare.Comparison;
import vn.capuy.bench.compare.Outcome;
import vn.capuy.bench.load.Crowd;
import vn.capuy.bench.load.Work;
import vn.capuy.bench.sql.Client;
import vn.capuy.bench.sql.NamedSql;
import vn.capuy.bench.sql.Question;
import vn.capuy.bench.stand.Clients;
import vn.capuy.bench.stand.Stand;

/**
 * Runs the group. Both sides are SQL by the same JDBC client: a figure as the service asks it of its database, and one record
 * by its id. With {@code --scale 10} the archive has ten million documents, and the figure should take what it took.
 */
public final class Figures {
    public static final List<String> NAMES = List.of("figures.year", "figures.term", "figures.known-at");

    private static final int COUNT = 1_000_000;
    private static final int FIRST_YEAR = 2001;
    private static final int LAST_YEAR = 2024;
    /** At most three times as long as one record. */
    private static final double GOAL = 0.33;
    /** After the last entry, and before the next. */
    private static final String NOW = "2026-01-01T00:00:00Z";

    private final FigureArchive archive;
    private final int workers;
    private final Clients clients;

    private Figures(FigureArchive archive, int workers) {
        this.archive = archive;
        this.workers = workers;
        this.clients = new Clients(archive.stand(), FigureArchive.DATABASE, workers);
    }

    /**
     * @param wanted which of {@link #NAMES}
     * @param scale times a million documents
     */
    public static List<Outcome> run(
            Stand stand, double scale, int workers, Comparison comparison, Predicate<String> wanted) throws Exception {
        var archive = new FigureArchive(stand, (int) Math.round(COUNT * scale));
        archive.load();
        List<Outcome> outcomes = new ArrayList<>();
        for (Benchmark benchmark : new Figures(archive, workers).benchmarks()) {
            if (wanted.test(benchmark.name())) {
                outcomes.add(comparison.of(benchmark));
            }
        }
        return outcomes;
    }

    private List<Benchmark> benchmarks() throws SQLException {
        Work record = record();
        return List.of(
                benchmark(
                        "year",
                        "DOC.ISSUED of a district for a year, by type, as known now",
                        years(NOW),
                        GOAL,
                        "one document by id",
                        record),
                benchmark("term", "the same for a term of five years", terms(), GOAL, "one document by id", record),
                knownAt());
    }

    private Benchmark benchmark(
            String name, String what, List<Question> questions, double goal, String yardstick, Work limit) {
        return new Benchmark(
                "figures." + name,
                "figure",
                what + " among " + archive.count() + ", as the service asks its database",
                yardstick + ", by the same JDBC client",
                OptionalDouble.of(goal),
                crowd(asking(questions)),
                crowd(limit),
                new FigureWatch(archive, questions));
    }

    /** What sums do not tell: the service asks them first, and then counts. */
    private Benchmark knownAt() {
        var callers = archive.reader().callers(workers);
        List<Question> questions = years("2025-06-30T00:00:00Z").stream()
                .map(question -> new Question(question.path(), FigureSql.COUNT, question.values()))
                .toList();
        return new Benchmark(
                "figures.known-at",
                "request",
                "the year as it was known at a moment in the past, among " + archive.count()
                        + ", as the service answers",
                "the plain scan of the index, by a JDBC client",
                OptionalDouble.empty(),
                crowd((worker, turn) ->
                        callers.get(worker, pick(questions, worker, turn).path())),
                crowd(asking(questions)),
                new FigureWatch(archive, questions));
    }

    private Crowd crowd(Work work) {
        return new Crowd(workers, work, archive.stand().meters());
    }

    private Work asking(List<Question> questions) {
        return (worker, turn) -> {
            Question question = pick(questions, worker, turn);
            clients.of(worker).query(question.sql(), question.values());
        };
    }

    private Work record() throws SQLException {
        List<String> ids;
        try (Connection connection = archive.stand().asService(FigureArchive.DATABASE)) {
            ids = new Client(connection)
                    .query(new NamedSql("select id from document tablesample system (0.2) limit 1000"), Map.of());
        }
        List<Question> questions = ids.stream()
                .map(id -> new Question("", FigureSql.READ, Map.<String, Object>of("id", UUID.fromString(id))))
                .toList();
        return asking(questions);
    }

    private List<Question> years(String knownAt) {
        return IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(year ->
                        question(year + "-01-01", year + "-12-31", knownAt, "YEAR", year + "-01-01", year + "-12-31"))
                .toList();
    }

    private List<Question> terms() {
        return IntStream.iterate(FIRST_YEAR - 1, year -> year < LAST_YEAR, year -> year + 5)
                .mapToObj(year -> question(
                        year + "-08-01",
                        year + 5 + "-07-31",
                        NOW,
                        "MONTH,YEAR,MONTH",
                        "%d-08-01,%d-01-01,%d-01-01".formatted(year, year + 1, year + 5),
                        "%d-12-31,%d-12-31,%d-07-31".formatted(year, year + 4, year + 5)))
                .toList();
    }

    private Question question(String from, String to, String knownAt, String kept, String starts, String ends) {
        var values = new HashMap<String, Object>();
        values.put("org", FigureSql.DISTRICT);
        values.put("scope", FigureSql.PROVINCE);
        values.put("definition", archive.definition());
        values.put("from", from);
        values.put("to", to);
        values.put("knownAt", knownAt);
        values.put("kept", "{" + kept + "}");
        values.put("starts", "{" + starts + "}");
        values.put("ends", "{" + ends + "}");
        String path = "/api/document/v1/indicators/DOC.ISSUED/breakdown?by=split&org=%s&from=%s&to=%s&knownAt=%s"
                .formatted(FigureSql.DISTRICT, from, to, knownAt);
        return new Question(path, FigureSql.SUMS, values);
    }

    private static Question pick(List<Question> questions, int worker, long turn) {
        return questions.get((int) ((worker * 31L + turn) % questions.size()));
    }
}
