package vn.capuy.bench.inspections;

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
final class CaseWatch implements Watch {
    private static final Set<String> GROWING =
            Set.of("inspection_case", "case_subject", "case_step", "case_matter", "finding", "discipline", "journal");
    private static final int PAGE = 50;
    /** Who looks at more than this share for one page takes longer with every case that is entered. */
    private static final double LARGEST_SHARE = 0.1;

    private static final int FEW = 20 * PAGE;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CaseStock stock;
    private final Api reader;
    private final List<Question> questions;
    private final List<String> faults = new ArrayList<>();
    private Map<String, Long> scans;

    CaseWatch(CaseStock stock, Api reader, List<Question> questions) {
        this.stock = stock;
        this.reader = reader;
        this.questions = questions;
    }

    @Override
    public void begin() throws Exception {
        try (Connection connection = stock.stand().asService(CaseStock.DATABASE)) {
            Client client = new Client(connection);
            for (Question question : questions.size() < 10 ? questions : sample()) {
                compare(question, client);
                Plans.Read read = Plans.read(connection, question.sql(), question.values(), "inspection_case");
                if (read.whole() || read.rows() > LARGEST_SHARE * stock.count() && read.rows() > FEW) {
                    faults.add(question.path() + " looks at " + read.rows() + " of " + stock.count() + " cases:\n"
                            + Plans.text(connection, question.sql(), question.values()));
                }
            }
        }
        scans = scans();
    }

    /** The first, one in the middle and the last: a list may be slow at its end alone. */
    private List<Question> sample() {
        return List.of(questions.getFirst(), questions.get(questions.size() / 2), questions.getLast());
    }

    /** A figure is told of all kinds that count, and the restricted ones are no one's here: it is only looked at how it is found. */
    private void compare(Question question, Client client) throws Exception {
        List<String> wanted = client.query(question.sql(), question.values());
        JsonNode answer = JSON.readTree(reader.get(question.path()));
        if (answer.has("points")) {
            return;
        }
        List<String> ids = new ArrayList<>();
        if (answer.has("items")) {
            answer.get("items").forEach(item -> ids.add(item.get("id").asText()));
        } else {
            ids.add(answer.get("id").asText());
        }
        if (!ids.equals(wanted.subList(0, Math.min(PAGE, wanted.size())))) {
            faults.add(question.path() + " is answered otherwise than by the SQL it is measured by");
        }
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
        try (Connection connection = stock.stand().asAdministrator(CaseStock.DATABASE)) {
            return Plans.scans(connection, GROWING);
        }
    }
}
