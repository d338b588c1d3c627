package vn.capuy.document.workinggroup;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.document.workinggroup.GroupLifecycle.State;
import vn.capuy.kernel.name.Language;
import vn.capuy.kernel.name.MultilingualName;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

/** Reads working groups that were founded while their committee stood within the caller's scope. */
@ApplicationScoped
class WorkingGroupReads {
    private static final String SELECT = """
            select g.id, g.reference, g.name_vi, g.name_en, g.name_ar, g.founded_by, f.name_vi as founder_vi,
              f.name_en as founder_en, f.name_ar as founder_ar, g.directs, p.name_vi as place_vi, p.name_en as place_en,
              p.name_ar as place_ar, u.committee, u.committee_reference, g.founded_on, e.ended_on, g.decision,
              g.voided_at is not null as is_void, g.void_reason, g.recorded_at, g.version
            from working_group g join org_unit f on f.code = g.founded_by join org_unit p on p.code = g.directs
            left join working_group_end e on e.working_group = g.id
            left join lateral (select c.committee, s.reference as committee_reference
              from working_group_charge c join steering_committee s on s.id = c.committee
              where c.working_group = g.id and c.kind = 'UNDER' and c.voided_at is null and s.voided_at is null
              order by c.from_day desc limit 1) u on true
            where """ + " " + WorkingGroupAccess.VISIBLE;

    private static final String LIST = SELECT + """
             and (cast(:foundedBy as text) is null or g.founded_by = :foundedBy)
              and (cast(:directs as text) is null or exists (select 1 from working_group_charge c
                where c.working_group = g.id and c.place = :directs and c.voided_at is null))
              and (cast(:committee as uuid) is null or exists (select 1 from working_group_charge c
                where c.working_group = g.id and c.committee = cast(:committee as uuid) and c.voided_at is null))
              and (cast(:workingOn as date) is null
                or (g.founded_on <= :workingOn and (e.ended_on is null or e.ended_on >= :workingOn)))
              and (:includeVoided or g.voided_at is null)
              and (not :later or (g.founded_on, g.id) < (cast(:afterDay as date), cast(:afterId as uuid)))
            order by g.founded_on desc, g.id desc limit :rows""";

    private final Jdbi jdbi;
    private final Caller caller;
    private final CallerLanguage language;

    WorkingGroupReads(Jdbi jdbi, Caller caller, CallerLanguage language) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.language = language;
    }

    public record GroupRow(
            UUID id,
            String reference,
            String nameVi,
            String nameEn,
            String nameAr,
            String foundedBy,
            String founderVi,
            String founderEn,
            String founderAr,
            String directs,
            String placeVi,
            String placeEn,
            String placeAr,
            UUID committee,
            String committeeReference,
            LocalDate foundedOn,
            LocalDate endedOn,
            String decision,
            boolean isVoid,
            String voidReason,
            Instant recordedAt,
            long version) {
        WorkingGroupView in(Language language) {
            State state = endedOn == null ? State.WORKING : State.ENDED;
            return new WorkingGroupView(
                    id,
                    reference,
                    new MultilingualName(nameVi, nameEn, nameAr).in(language),
                    foundedBy,
                    new MultilingualName(founderVi, founderEn, founderAr).in(language),
                    directs,
                    new MultilingualName(placeVi, placeEn, placeAr).in(language),
                    committee,
                    committeeReference,
                    foundedOn,
                    endedOn,
                    decision,
                    isVoid ? State.VOIDED : state,
                    voidReason,
                    recordedAt,
                    version);
        }
    }

    Optional<WorkingGroupView> find(UUID id) {
        return all(List.of(id)).values().stream().findFirst();
    }

    /** The groups of these ids, in their order; those that the caller may not know of are left out. */
    List<WorkingGroupView> inOrder(List<UUID> ids) {
        Map<UUID, WorkingGroupView> found = all(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    Page<WorkingGroupView> list(WorkingGroupFilter filter, PageRequest page) {
        var place = page.place(2);
        List<GroupRow> rows = jdbi.withHandle(handle -> handle.createQuery(LIST)
                .bind("scope", caller.scope())
                .bind("foundedBy", filter.foundedBy)
                .bind("directs", filter.directs)
                .bind("committee", filter.committee)
                .bind("workingOn", filter.workingOn)
                .bind("includeVoided", filter.includeVoided)
                .bind("later", place.isPresent())
                .bind("afterDay", place.map(after -> after.date(0)).orElse(null))
                .bind("afterId", place.map(after -> after.id(1)).orElse(null))
                .bind("rows", page.rows())
                .map(Rows.of(GroupRow.class))
                .list());
        return Page.of(rows, page.limit, row -> Cursor.at(row.foundedOn(), row.id()))
                .map(row -> row.in(language.get()));
    }

    private Map<UUID, WorkingGroupView> all(List<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " and g.id = any(:ids)")
                .bindArray("ids", UUID.class, ids)
                .bind("scope", caller.scope())
                .map(Rows.of(GroupRow.class))
                .collect(toMap(GroupRow::id, row -> row.in(language.get()))));
    }
}
