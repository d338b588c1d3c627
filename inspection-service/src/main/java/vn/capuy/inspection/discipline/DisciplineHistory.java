package vn.capuy.inspection.discipline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** The lines of the journal on one file. Who has read it is for the auditor alone. */
@ApplicationScoped
class DisciplineHistory {
    private static final ListQuery<Journal.Line> LINES = new ListQuery<>(
            """
            select position, at, actor, action, detail::text as detail from journal
            where subject_type = 'discipline' and subject_id = :subject
              and (:reads or action not in ('discipline.read', 'discipline.history-read'))""", Journal.Line.class, List.of(ListQuery.number("position")), line -> Cursor.at(line.position()));

    private final Projections projections;
    private final DisciplineReading reading;
    private final Journal journal;
    private final Caller caller;
    private final ObjectMapper json;

    DisciplineHistory(
            Projections projections, DisciplineReading reading, Journal journal, Caller caller, ObjectMapper json) {
        this.projections = projections;
        this.reading = reading;
        this.journal = journal;
        this.caller = caller;
        this.json = json;
    }

    /** The history tells what the file holds, so that reading it is in the journal as well. */
    @Transactional
    Page<DisciplineHistoryLine> of(UUID id, PageRequest page) {
        DisciplineDetail file = reading.find(id);
        Page<Journal.Line> lines =
                projections.page(LINES, page, Map.of("subject", id.toString(), "reads", caller.has(Roles.AUDITOR)));
        journal.write("discipline.history-read", DisciplineReading.TYPE, id, file.decidingBody(), null);
        return lines.map(line -> new DisciplineHistoryLine(
                line.position(), line.at(), line.actor(), line.action(), detail(line.detail())));
    }

    private Map<String, Object> detail(String text) {
        try {
            return text == null ? null : json.readValue(text, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A line of the journal is no JSON", e);
        }
    }
}
