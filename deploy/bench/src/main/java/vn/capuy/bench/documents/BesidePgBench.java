package vn.capuy.bench.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import vn.capuy.bench.compare.Benchmark;
import vn.capuy.bench.compare.Watch;
import vn.capuy.bench.pgbench.PgBench;
import vn.capuy.bench.pgbench.Script;
import vn.capuy.bench.sql.Question;
import vn.capuy.bench.stand.Peers;

/** What has a goal stands beside pgbench as well, where the machine has it, with the same SQL and as many clients. */
final class BesidePgBench {
    private static final int ISSUED = 200;

    private final Archive archive;
    private final int workers;
    private final Optional<Path> executable;

    BesidePgBench(Archive archive, int workers) {
        this.archive = archive;
        this.workers = workers;
        this.executable = new Peers(archive.stand()).pgbench();
    }

    /** The benchmark of the same measured side, or none. */
    List<Benchmark> beside(Benchmark benchmark) throws Exception {
        return switch (benchmark.name()) {
            case "documents.read" -> of(benchmark, asking(Questions.reads(archive.reader(Units.PROVINCE))));
            case "documents.page" -> of(benchmark, asking(Questions.page()));
            case "documents.issue" -> of(benchmark, issuing());
            default -> List.of();
        };
    }

    private static Script asking(List<Question> questions) {
        return Script.asking(
                questions.getFirst().sql(),
                questions.stream().map(Question::values).toList());
    }

    private static Script issuing() {
        List<Map<String, Object>> documents = IntStream.range(0, ISSUED)
                .mapToObj(document -> Issuing.values(0, document))
                .toList();
        return Script.transaction(
                List.of(DocumentSql.ISSUE, DocumentSql.JOURNAL, DocumentSql.KEEP), documents, Set.of(Issuing.KEY));
    }

    private List<Benchmark> of(Benchmark benchmark, Script script) {
        if (executable.isEmpty()) {
            archive.stand().lacks(benchmark.name() + " beside pgbench, which this machine does not have");
            return List.of();
        }
        var side = new PgBench(
                executable.get(),
                archive.stand().loginOfService(Archive.DATABASE),
                archive.stand().folder(benchmark.name()),
                script,
                workers,
                archive.stand().meters());
        return List.of(benchmark.beside(
                Peers.PGBENCH, "the same SQL by pgbench", benchmark.goal().orElseThrow(), side, new Watch() {}));
    }
}
