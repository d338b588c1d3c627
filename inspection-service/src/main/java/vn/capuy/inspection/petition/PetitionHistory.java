package vn.capuy.inspection.petition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.journal.Journal;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

/**
 * The lines of the journal on one petition. Who has read it, and all that was done with the identity of its sender, is for
 * the auditor alone: to the others the lines would tell whether there is one.
 */
@ApplicationScoped
class PetitionHistory {
    private static final String LINES = """
            select position, at, actor, action, detail::text as detail from journal
            where subject_type = :type and subject_id = :id and position > :after
              and (:all or (action not like 'petition.identity-%' and action not in
                ('petition.read', 'petition.history-read', 'petition.same-sender-searched')
                and coalesce(detail ->> 'operation', '') not like '%Identity%'))
            order by position limit :rows""";

    private final Jdbi jdbi;
    private final PetitionAccess access;
    private final Journal journal;
    private final Caller caller;
    private final ObjectMapper json;

    PetitionHistory(Jdbi jdbi, PetitionAccess access, Journal journal, Caller caller, ObjectMapper json) {
        this.jdbi = jdbi;
        this.access = access;
        this.journal = journal;
        this.caller = caller;
        this.json = json;
    }

    /** One thing that was done. */
    @Schema(name = "PetitionHistoryLine")
    public record Line(long position, Instant at, String actor, String action, Map<String, Object> detail) {}

    @Transactional
    Page<Line> of(UUID id, PageRequest page) {
        PetitionDetail petition = access.find(id);
        List<Journal.Line> lines = jdbi.withHandle(handle -> handle.createQuery(LINES)
                .bind("type", PetitionService.TYPE)
                .bind("id", id.toString())
                .bind("after", page.place(1).map(place -> place.number(0)).orElse(0L))
                .bind("all", caller.has(Roles.AUDITOR))
                .bind("rows", page.rows())
                .map(Rows.of(Journal.Line.class))
                .list());
        journal.write("petition.history-read", PetitionService.TYPE, id, petition.receivingBody(), null);
        return Page.of(lines, page.limit, line -> Cursor.at(line.position()))
                .map(line -> new Line(line.position(), line.at(), line.actor(), line.action(), detail(line.detail())));
    }

    private Map<String, Object> detail(String text) {
        try {
            return text == null ? null : json.readValue(text, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A line of the journal is no JSON", e);
        }
    }
}
