package vn.capuy.inspection.programme;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** The lines of the journal on a programme and on those items of it that exist for the caller. */
@ApplicationScoped
class ProgrammeHistory {
    private static final ListQuery<Line> LINES = new ListQuery<>(
            """
            select j.position, j.at, j.actor, j.action, cast(j.subject_id as uuid) as subject, j.detail::text as detail from journal j
            where j.action <> 'case.progress-read'
              and ((j.subject_type = 'programme' and j.subject_id = :programme)
                or (j.subject_type = 'programme-item' and j.subject_id in (select i.id::text from programme_item i
                  where i.programme = cast(:programme as uuid) and %s)))""".formatted(ItemWall.item("i")),
            Line.class,
            List.of(ListQuery.number("position")),
            line -> Cursor.at(line.position()));

    private final Projections projections;
    private final ItemWall wall;
    private final ProgrammeAccess access;

    ProgrammeHistory(Projections projections, ItemWall wall, ProgrammeAccess access) {
        this.projections = projections;
        this.wall = wall;
        this.access = access;
    }

    /**
     * One line of a programme's history.
     *
     * @param subject the id of the programme or of the item of which it tells
     * @param detail what was entered; null for nothing more
     */
    @Schema(name = "ProgrammeHistoryLine")
    public record Line(
            long position,
            Instant at,
            String actor,
            String action,
            UUID subject,

            @Schema(implementation = Object.class) @JsonRawValue
            String detail) {}

    Page<Line> of(UUID id, PageRequest page) {
        access.find(id);
        return projections.page(LINES, page, wall.binds(Map.of("programme", id.toString())));
    }
}
