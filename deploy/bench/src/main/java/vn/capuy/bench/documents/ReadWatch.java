package vn.capuy.bench.documents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.capuy.bench.compare.Watch;
import vn.capuy.bench.load.Api;
import vn.capuy.bench.sql.Client;
import vn.capuy.bench.sql.Plans;
import vn.capuy.bench.sql.Question;

/** Whether the service answers what its SQL answers, and reads no table that grows as a whole. */
final class ReadWatch implements Watch {
    private static final Set<String> GROWING = Set.of("document", "document_text", "document_recipient", "journal");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Archive archive;
    private final Api reader;
    private final List<Question> questions;
    private final Check check;
    private final List<String> faults = new ArrayList<>();
    private Map<String, Long> scans;

    /** What the answer and the rows of the SQL must have in common. */
    interface Check {
        boolean holds(JsonNode answer, List<String> firstColumn);
    }

    ReadWatch(Archive archive, Api reader, List<Question> questions, Check check) {
        this.archive = archive;
        this.reader = reader;
        this.questions = questions;
        this.check = check;
    }

    @Override
    public void begin() throws Exception {
        try (Connection connection = archive.stand().asService(Archive.DATABASE)) {
            Client client = new Client(connection);
            for (Question question :
                    List.of(questions.getFirst(), questions.get(questions.size() / 2), questions.getLast())) {
                JsonNode answer = JSON.readTree(reader.get(question.path()));
                if (!check.holds(answer, client.query(question.sql(), question.values()))) {
                    faults.add(question.path() + " is answered otherwise than by the SQL it is measured by");
                }
                if (Plans.read(connection, question.sql(), question.values(), "document")
                                .whole()
                        || Plans.read(connection, question.sql(), question.values(), "document_text")
                                .whole()) {
                    faults.add(question.path() + " reads all documents:\n"
                            + Plans.text(connection, question.sql(), question.values()));
                }
            }
        }
        scans = scans();
    }

    @Override
    public List<String> faults() throws Exception {
        Set<String> scanned = Plans.scannedSince(scans, scans());
        if (!scanned.isEmpty()) {
            faults.add("read as a whole while it was measured: " + scanned);
        }
        return faults;
    }

    private Map<String, Long> scans() throws Exception {
        try (Connection connection = archive.stand().asAdministrator(Archive.DATABASE)) {
            return Plans.scans(connection, GROWING);
        }
    }
}
