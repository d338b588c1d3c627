package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.inspection.casefile.NewSubject;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.sql.Rows;

/** Reads the items of a programme, those that exist for the caller: of a programme that he has been found to know of. */
@ApplicationScoped
class ItemQueries {
    /** SQL: the item of alias {@code i} stood in its programme, as known at {@code :knownAt}. */
    static final String STOOD = "(i.effective_at <= :knownAt and (i.voided_at is null or i.voided_at > :knownAt))";

    private static final String ROW = """
            select i.id, i.number, i.kind, i.period_from, i.period_to, i.lead_body, %s as lead_body_name, i.ground,
              i.restricted, i.amendment, i.effective_at,
              case when i.dropped_at <= :knownAt then i.dropped_on end as dropped_on,
              case when i.dropped_at <= :knownAt then i.drop_ground end as drop_ground,
              i.recorded_at, i.recorded_by, i.voided_at, i.void_reason
            from programme_item i join org_unit lead on lead.code = i.lead_body
            where %s""".formatted(Projections.named("lead.name"), ItemWall.item("i"));

    private static final String OF_PROGRAMME = ROW + " and i.programme = :programme";

    private static final String BEHIND_A_FIGURE = ROW
            + " and i.id = any(cast(string_to_array(:ids, ',') as uuid[]))"
            + " and exists (select 1 from programme p where p.id = i.programme and " + ItemWall.PROGRAMME + ")";

    private static final String LISTED = " and " + Projections.equal("i.kind", "kind")
            + " and case when cast(:amendment as uuid) is null then " + STOOD
            + " else i.amendment = cast(:amendment as uuid) end";

    private static final ListQuery<Row> LIST = new ListQuery<>(
            OF_PROGRAMME + LISTED, Row.class, List.of(ListQuery.number("number")), row -> Cursor.at(row.number()));

    private static final ListQuery<ItemLine> LINES = new ListQuery<>(
            """
            select i.id as item, i.number, i.kind, i.period_from, i.period_to, i.lead_body, i.ground,
              (select string_agg(m.matter, ' ' order by m.matter) from programme_item_matter m where m.item = i.id)
                as matters,
              i.restricted, s.position, s.kind as subject_kind, s.organisation, %s as organisation_name, s.member,
              s.member_name, case when i.dropped_at <= :knownAt then i.dropped_on end as dropped_on,
              case when i.dropped_at <= :knownAt then i.drop_ground end as drop_ground
            from programme_item i join programme_item_subject s on s.item = i.id
            join org_unit u on u.code = s.organisation
            where i.programme = :programme and %s""".formatted(Projections.named("u.name"), ItemWall.item("i")) + LISTED,
            ItemLine.class,
            List.of(ListQuery.number("number"), ListQuery.number("position")),
            line -> Cursor.at(line.number(), line.position()));

    private static final String SUBJECTS = """
            select s.item, s.kind, s.organisation, %s as organisation_name, s.member, s.member_name
            from programme_item_subject s join org_unit u on u.code = s.organisation
            where s.item = any(cast(string_to_array(:ids, ',') as uuid[])) order by s.item, s.position""".formatted(Projections.named("u.name"));

    private final Projections projections;
    private final ItemWall wall;
    private final Jdbi jdbi;
    private final Clock clock;

    ItemQueries(Projections projections, ItemWall wall, Jdbi jdbi, Clock clock) {
        this.projections = projections;
        this.wall = wall;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** An item without its subjects and matters. */
    public record Row(
            UUID id,
            int number,
            CaseKind kind,
            LocalDate periodFrom,
            LocalDate periodTo,
            String leadBody,
            String leadBodyName,
            String ground,
            boolean restricted,
            UUID amendment,
            Instant effectiveAt,
            LocalDate droppedOn,
            String dropGround,
            Instant recordedAt,
            String recordedBy,
            Instant voidedAt,
            String voidReason) {}

    /** A subject of an item. */
    public record SubjectRow(
            UUID item,
            SubjectKind kind,
            String organisation,
            String organisationName,
            String member,
            String memberName) {
        ItemView.Subject view() {
            return new ItemView.Subject(kind, organisation, organisationName, member, memberName);
        }
    }

    /** A matter of an item. */
    public record MatterRow(UUID item, String matter) {}

    Page<ItemView> page(UUID programme, ItemFilter filter, PageRequest page) {
        Page<Row> rows = projections.page(LIST, page, wall.binds(filter.binds(programme, clock)));
        return new Page<>(whole(rows.items()), rows.next());
    }

    Page<ItemLine> lines(UUID programme, ItemFilter filter, PageRequest page) {
        return projections.page(LINES, page, wall.binds(filter.binds(programme, clock)));
    }

    /** How many items stand in the programme, whoever may know of them. */
    int count(UUID programme) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*) from programme_item
                        where programme = :programme and voided_at is null and effective_at is not null""")
                .bind("programme", programme)
                .mapTo(int.class)
                .one());
    }

    /** Every item that stands in the programme now, as far as it exists for the caller. */
    List<ItemView> standing(UUID programme) {
        var binds = wall.binds(new ItemFilter().binds(programme, clock));
        return whole(projections.all(OF_PROGRAMME + LISTED + " order by i.number", Row.class, binds));
    }

    /** The item; 404 where the programme has none of this id that exists for the caller. */
    ItemView find(UUID programme, UUID id) {
        var binds = wall.binds(new ItemFilter().binds(programme, clock));
        binds.put("id", id);
        List<Row> found = projections.all(OF_PROGRAMME + " and i.id = :id", Row.class, binds);
        return whole(found).stream().findFirst().orElseThrow(ProblemException::notFound);
    }

    /** Whom the item is to look at, as a case would name them. */
    List<NewSubject> subjects(UUID item) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select kind, organisation, member, member_name from programme_item_subject
                        where item = :item order by position""")
                .bind("item", item)
                .map(Rows.of(NewSubject.class))
                .list());
    }

    /** The items behind a figure that exist for the caller, in the order of the keys. */
    List<ItemView> byIds(List<String> keys) {
        var binds = wall.binds(Map.of("ids", String.join(",", keys)));
        binds.put("knownAt", clock.instant().atOffset(ZoneOffset.UTC));
        Map<UUID, ItemView> found = whole(projections.all(BEHIND_A_FIGURE, Row.class, binds)).stream()
                .collect(Collectors.toMap(ItemView::id, Function.identity()));
        return keys.stream()
                .map(UUID::fromString)
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<ItemView> whole(List<Row> rows) {
        String ids = ids(rows.stream().map(Row::id).toList());
        Map<UUID, List<ItemView.Subject>> subjects =
                projections.all(SUBJECTS, SubjectRow.class, Map.of("ids", ids)).stream()
                        .collect(Collectors.groupingBy(
                                SubjectRow::item, Collectors.mapping(SubjectRow::view, Collectors.toList())));
        Map<UUID, List<String>> matters = projections.all("""
                        select item, matter from programme_item_matter
                        where item = any(cast(string_to_array(:ids, ',') as uuid[])) order by item, matter""", MatterRow.class, Map.of("ids", ids)).stream()
                .collect(Collectors.groupingBy(
                        MatterRow::item, Collectors.mapping(MatterRow::matter, Collectors.toList())));
        return rows.stream()
                .map(row -> view(
                        row, subjects.getOrDefault(row.id(), List.of()), matters.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static String ids(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private static ItemView view(Row row, List<ItemView.Subject> subjects, List<String> matters) {
        return new ItemView(
                row.id(),
                row.number(),
                row.kind(),
                row.periodFrom(),
                row.periodTo(),
                row.leadBody(),
                row.leadBodyName(),
                row.ground(),
                row.restricted(),
                subjects,
                matters,
                row.amendment(),
                row.effectiveAt(),
                row.droppedOn(),
                row.dropGround(),
                row.recordedAt(),
                row.recordedBy(),
                row.voidedAt(),
                row.voidReason());
    }
}
