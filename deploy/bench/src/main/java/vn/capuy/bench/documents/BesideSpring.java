package vn.capuy.bench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.compare.Watch;
import vn.capuy.bench.load.Api;
import vn.capuy.bench.load.Side;
import vn.capuy.bench.sql.Question;
import vn.capuy.bench.stand.Peers;
import vn.capuy.bench.stand.Program;

/** The peer made with Spring, on the same records: what it can do as well stands beside ours in the same run. */
final class BesideSpring {
    private static final String SPRING = "spring";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Archive archive;
    private final int workers;
    private final Peers peers;
    private Program service;

    BesideSpring(Archive archive, int workers) {
        this.archive = archive;
        this.workers = workers;
        this.peers = new Peers(archive.stand());
    }

    /** The benchmark, and where Spring does the same, a second one with the same measured side. */
    List<Benchmark> beside(Benchmark benchmark) throws Exception {
        return switch (benchmark.name()) {
            case "documents.read" -> reads(benchmark, 2, Questions.reads(archive.reader(Units.PROVINCE)));
            case "documents.page" -> reads(benchmark, 1.3, Questions.page());
            case "documents.issue" ->
                isHere(benchmark)
                        ? List.of(benchmark, with(benchmark, 2, issuing(), new Watch() {}))
                        : List.of(benchmark);
            default -> List.of(benchmark);
        };
    }

    private List<Benchmark> reads(Benchmark benchmark, double goal, List<Question> questions) {
        if (!isHere(benchmark)) {
            return List.of(benchmark);
        }
        Api reader = archive.reader(Units.PROVINCE, service.address());
        Side side = Questions.crowd(questions, reader, workers, archive.stand().meters());
        return List.of(benchmark, with(benchmark, goal, side, new SameAnswers(questions, reader)));
    }

    private static Benchmark with(Benchmark benchmark, double goal, Side side, Watch watch) {
        return benchmark.beside(SPRING, "Spring Boot with Spring Data JPA", goal, side, watch);
    }

    private Side issuing() {
        return new Issuing(archive, workers, null)
                .crowd(archive.clerk(service.address()).callers(workers));
    }

    private boolean isHere(Benchmark benchmark) {
        if (service == null && peers.has(Peers.SPRING_SERVICE)) {
            service = peers.service(Archive.DATABASE);
        }
        if (service == null) {
            archive.stand().lacks(benchmark.name() + " beside Spring, which was not built");
        }
        return service != null;
    }

    /** Whether both show the same documents. */
    private final class SameAnswers implements Watch {
        private final List<Question> questions;
        private final Api reader;

        private SameAnswers(List<Question> questions, Api reader) {
            this.questions = questions;
            this.reader = reader;
        }

        @Override
        public List<String> faults() throws Exception {
            Api ours = archive.reader(Units.PROVINCE);
            for (Question question : List.of(questions.getFirst(), questions.getLast())) {
                JsonNode here = JSON.readTree(ours.get(question.path()));
                JsonNode there = JSON.readTree(reader.get(question.path()));
                if (!here.findValuesAsText("id").equals(there.findValuesAsText("id"))
                        || !here.findValuesAsText("abstract").equals(there.findValuesAsText("abstract"))) {
                    return List.of(question.path() + " is answered otherwise by Spring");
                }
            }
            return List.of();
        }
    }
}
