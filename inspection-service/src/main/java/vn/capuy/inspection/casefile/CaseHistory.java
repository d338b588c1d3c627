package vn.capuy.inspection.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.sql.Rows;

/** The lines of the journal on one case. Who has read it is for the auditor alone. */
@ApplicationScoped
class CaseHistory {
    private static final String LINES = """
            select position, at, actor, action, detail::text as detail from journal
            where subject_type = :type and subject_id = :id and position > :after
              and (:reads or action !~ '[.-]read$')
            order by position limit :rows""";

    private final Jdbi jdbi;
    private final CaseQueries queries;
    private final Journal journal;
    private final Caller caller;
    private final ObjectMapper json;

    CaseHistory(Jdbi jdbi, CaseQueries queries, Journal journal, Caller caller, ObjectMapper json) {
        this.jdbi = jdbi;
        this.queries = queries;
        this.journal = journal;
        this.caller = caller;
        this.json = json;
    }

    /** The history tells what the case holds, so that reading it is in the journal as well. */
    @Transactional
    Page<HistoryLine> of(UUID id, PageRequest page) {
        CaseDetail file = queries.find(id).orElseThrow(ProblemException::notFound);
        List<Journal.Line> lines = jdbi.withHandle(handle -> handle.createQuery(LINES)
                .bind("type", CaseService.JOURNAL_TYPE)
                .bind("id", id.toString())
                .bind("after", page.place(1).map(place -> place.number(0)).orElse(0L))
                .bind("reads", caller.has(Roles.AUDITOR))
                .bind("rows", page.rows())
                .map(Rows.of(Journal.Line.class))
                .list());
        journal.write("case.history-read", CaseService.JOURNAL_TYPE, id, file.leadBody(), null);
        return Page.of(lines, page.limit, line -> Cursor.at(line.position())).map(this::view);
    }

    private HistoryLine view(Journal.Line line) {
        return new HistoryLine(line.position(), line.at(), line.actor(), line.action(), detail(line.detail()));
    }

    private Map<String, Object> detail(String text) {
        try {
            return text == null ? null : json.readValue(text, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A line of the journal is no JSON", e);
        }
    }
}
