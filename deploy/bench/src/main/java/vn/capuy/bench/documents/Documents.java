package vn.capuy.bench.documents;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.compare.Comparison;
import vn.capuy.bench.compare.Outcome;
import vn.capuy.bench.compare.Stock;
import vn.capuy.bench.compare.Watch;
import vn.capuy.bench.load.Api;
import vn.capuy.bench.load.Crowd;
import vn.capuy.bench.load.Slowest;
import vn.capuy.bench.sql.Question;
import vn.capuy.bench.stand.Clients;
import vn.capuy.bench.stand.Peers;
import vn.capuy.bench.stand.Stand;
import vn.capuy.bench.watch.AnswerWatch;
import vn.capuy.bench.watch.Checks;

/** Runs the group. */
public final class Documents {
    public static final List<String> NAMES = List.of(
            "documents.read",
            "documents.page",
            "documents.search-common",
            "documents.search-rare",
            "documents.search-marked",
            "documents.search-commune",
            "documents.search-p99",
            "documents.number",
            "documents.facets",
            "documents.suggestions",
            "documents.count",
            "documents.guidance",
            "documents.issue");

    private static final int COUNT = 1_000_000;
    /** A search may take fifty times as long as a read. */
    private static final double SEARCH_GOAL = 1.0 / 50;

    private final Archive archive;
    private final int workers;
    private final Clients clients;

    private Documents(Archive archive, int workers) {
        this.archive = archive;
        this.workers = workers;
        this.clients = new Clients(archive.stand(), Archive.DATABASE, workers);
    }

    /**
     * @param wanted which of {@link #NAMES}
     * @param scale times a million documents
     */
    public static List<Outcome> run(
            Stand stand, double scale, int workers, Comparison comparison, Predicate<String> wanted) throws Exception {
        Archive archive = archive(stand, (int) Math.round(COUNT * scale));
        List<Outcome> outcomes = new ArrayList<>();
        var spring = new BesideSpring(archive, workers);
        var pgbench = new BesidePgBench(archive, workers);
        for (Benchmark benchmark : new Documents(archive, workers).benchmarks()) {
            if (wanted.test(benchmark.name())) {
                var together = new ArrayList<>(spring.beside(benchmark));
                together.addAll(pgbench.beside(benchmark));
                outcomes.addAll(comparison.together(together));
            }
        }
        stand.stop(Peers.SPRING_SERVICE);
        return outcomes;
    }

    /** Brings so many documents in. */
    public static Stock load(Stand stand, int count) throws Exception {
        Archive archive = archive(stand, count);
        return new Stock(Archive.DATABASE, workers -> new Documents(archive, workers).benchmarks());
    }

    private static Archive archive(Stand stand, int count) throws Exception {
        Archive archive = new Archive(stand, count);
        archive.load();
        return archive;
    }

    private List<Benchmark> benchmarks() throws Exception {
        Api province = archive.reader(Units.PROVINCE);
        Api commune = archive.reader(Units.COMMUNE);
        AnswerWatch.Check one = Checks::sameRecord;
        AnswerWatch.Check page = Checks::samePage;
        AnswerWatch.Check total =
                (answer, ids) -> answer.get("total").get("count").asInt() == Math.min(1000, ids.size());
        AnswerWatch.Check numbers = (answer, ids) -> ids.equals(Checks.ids(answer.get("byNumber")));
        AnswerWatch.Check any = Checks::nothing;
        return List.of(
                reads("read", 0.45, "one document by id", Questions.reads(province), province, one),
                reads("page", 0.60, "page of 50 of one type up to a day", Questions.page(), province, page),
                reads(
                        "search-common",
                        "first page for words that many documents have, without diacritics, with total and facets",
                        "the one statement that finds",
                        province,
                        Questions.common(),
                        total),
                reads(
                        "search-rare",
                        "the same for names that few documents have",
                        "the one statement that finds",
                        province,
                        Questions.rare(),
                        total),
                reads(
                        "search-marked",
                        "the same for words with diacritics",
                        "the one statement that finds",
                        province,
                        Questions.marked(),
                        total),
                reads(
                        "search-commune",
                        "the same for a commune, which may know of few of them",
                        "the one statement that finds",
                        commune,
                        Questions.ofCommune(),
                        total),
                searchBesideRead(province),
                reads(
                        "number",
                        "number and symbol as they are typed",
                        "the one statement that finds them",
                        province,
                        Questions.numbers(),
                        numbers),
                reads(
                        "facets",
                        "first page for words that many documents have, with facets of the latest 1,000",
                        "one statement that counts facets of all that match",
                        province,
                        Questions.facets(),
                        // The yardstick itself reads whole tables, and tells other things.
                        new Watch() {}),
                reads(
                        "suggestions",
                        "suggestions while one types",
                        "the one statement that finds",
                        province,
                        Questions.suggestions(),
                        any),
                reads(
                        "count",
                        "DOC.ISSUED of a district for a year, by type",
                        "count by type, without knownAt",
                        province,
                        Questions.counts(),
                        any),
                reads(
                        "guidance",
                        "DOC.GUIDANCE_COVERED of the province: each body that must implement a guiding document, and did",
                        "pairs of bodies and documents, counted once",
                        province,
                        Guidance.questions(),
                        new Watch() {}),
                new Issuing(archive, workers, clients).benchmark());
    }

    /** All searches of the province, by the slowest of a hundred, beside the slowest of a hundred reads. */
    private Benchmark searchBesideRead(Api reader) throws Exception {
        List<Question> searches = Stream.of(Questions.common(), Questions.rare(), Questions.marked())
                .flatMap(List::stream)
                .toList();
        return new Benchmark(
                "documents.search-p99",
                "request",
                "p99 of searches, with and without diacritics, among " + archive.count() + " abstracts",
                "p99 of reading one document by id from the service: the ratio is that of the rates, 1/50 where a search takes"
                        + " fifty times as long",
                OptionalDouble.of(SEARCH_GOAL),
                new Slowest(asked(reader, searches)),
                new Slowest(asked(reader, Questions.reads(reader))),
                new Watch() {});
    }

    private Crowd asked(Api reader, List<Question> questions) {
        return Questions.crowd(questions, reader, workers, archive.stand().meters());
    }

    /** By the same SQL, with a goal. */
    private Benchmark reads(
            String name, double goal, String what, List<Question> questions, Api reader, AnswerWatch.Check check) {
        var watch = new AnswerWatch(archive.tables(), reader, questions, check);
        return reads(name, what, "the same SQL", OptionalDouble.of(goal), reader, questions, watch);
    }

    private Benchmark reads(
            String name, String what, String yardstick, Api reader, List<Question> questions, AnswerWatch.Check check) {
        return reads(
                name, what, yardstick, reader, questions, new AnswerWatch(archive.tables(), reader, questions, check));
    }

    private Benchmark reads(
            String name, String what, String yardstick, Api reader, List<Question> questions, Watch watch) {
        return reads(name, what, yardstick, OptionalDouble.empty(), reader, questions, watch);
    }

    private Benchmark reads(
            String name,
            String what,
            String yardstick,
            OptionalDouble goal,
            Api reader,
            List<Question> questions,
            Watch watch) {
        return new Benchmark(
                "documents." + name,
                "request",
                what + " among " + archive.count(),
                yardstick + " by a JDBC client",
                goal,
                asked(reader, questions),
                new Crowd(
                        workers,
                        (worker, turn) -> ask(worker, Questions.pick(questions, worker, turn)),
                        archive.stand().meters()),
                watch);
    }

    private void ask(int worker, Question question) throws SQLException {
        clients.of(worker).query(question.sql(), question.values());
    }
}
