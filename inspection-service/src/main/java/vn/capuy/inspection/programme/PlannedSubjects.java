package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.inspection.casefile.SubjectKind;
import vn.capuy.platform.list.Projections;

/** Whom the programmes of a year are to look at, for what suggests whom to look at. */
@ApplicationScoped
public class PlannedSubjects {
    private static final String PLANNED = """
            select s.kind, coalesce(s.member, s.organisation) as code, p.id as programme, p.body, i.number
            from programme p join programme_item i on i.programme = p.id join programme_item_subject s on s.item = i.id
            where p.year = :year and p.voided_at is null and i.voided_at is null and i.effective_at is not null
              and i.dropped_on is null and %s and %s
            order by p.body, i.number""".formatted(ItemWall.PROGRAMME, ItemWall.item("i"));

    private final Projections projections;
    private final ItemWall wall;

    PlannedSubjects(Projections projections, ItemWall wall) {
        this.projections = projections;
        this.wall = wall;
    }

    /** An organisation or member in an item of a programme. */
    public record Planned(SubjectKind kind, String code, UUID programme, String body, int number) {}

    /** Those in the year's programmes that exist for the caller, drafts included. */
    public List<Planned> of(int year) {
        return projections.all(PLANNED, Planned.class, wall.binds(Map.of("year", year)));
    }
}
