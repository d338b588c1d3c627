package vn.capuy.cadre.examination;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.cadre.person.PersonRef;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.record.Entry;

/** The councils of rounds (hội đồng thi tuyển). */
@ApplicationScoped
class Council {
    /** The offices with which one is a member of the standing committee, held in the body itself or its standing committee. */
    private static final String OFFICES = """
            select distinct c.code as person, p.kind in ('SECRETARY', 'HEAD') and p.org = :org as head,
              p.kind in ('SECRETARY', 'DEPUTY_SECRETARY', 'STANDING_MEMBER') as standing
            from person c join holding h on h.person = c.id and h.voided_at is null
              and daterange(h.held_from, h.held_to, '[]') @> cast(:day as date)
              join post p on p.id = h.post
              left join org_unit u on u.code = p.org
              left join org_placement place on place.unit = p.org and place.valid @> cast(:day as date)
            where c.code = any(string_to_array(:codes, chr(31)))
              and (p.org = :org or (u.kind = 'STANDING_COMMITTEE' and place.parent = :org))""";

    private final Projections projections;
    private final Jdbi jdbi;

    Council(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    /** An office that a cadre holds in the appointing body. */
    public record Office(String person, boolean head, boolean standing) {}

    /** What was ruled of a council. */
    public record Ruled(String ground, String rulebook, String findings) {}

    List<CouncilView.Member> members(UUID examination) {
        return projections.all("""
                select m.id, c.code as person, coalesce(c.full_name, m.full_name) as name, m.role
                from examination_council_member m left join person c on c.id = m.person
                where m.examination = :examination and m.voided_at is null
                order by array_position(array['CHAIR', 'MEMBER', 'SECRETARY'], m.role), m.id""", CouncilView.Member.class, Map.of("examination", examination));
    }

    Ruled ruled(UUID examination) {
        return projections
                .one("""
                        select council_ground as ground, council_rulebook as rulebook, council_findings::text as findings
                        from examination where id = :examination""", Ruled.class, Map.of("examination", examination))
                .orElseThrow();
    }

    List<Office> offices(String org, LocalDate day, List<String> codes) {
        return projections.all(
                OFFICES, Office.class, Map.of("org", org, "day", day, "codes", String.join("\u001f", codes)));
    }

    /** The members of these who are candidates and not refused. */
    List<String> candidates(UUID examination, List<String> codes) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select c.code from examination_candidate k join person c on c.id = k.person
                        where k.examination = :examination and k.state in ('APPLIED', 'ADMITTED')
                          and c.code = any(:codes) order by c.code""")
                .bind("examination", examination)
                .bindArray("codes", String.class, codes)
                .mapTo(String.class)
                .list());
    }

    /** In the place of whoever was of it before. */
    void replace(UUID examination, List<CouncilRequest.Member> members, Map<String, PersonRef> known, Entry entry) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            update examination_council_member set voided_at = :at, voided_by = :by,
                              void_reason = 'Replaced by another council', version = version + 1
                            where examination = :examination and voided_at is null""")
                    .bind("at", entry.at())
                    .bind("by", entry.by())
                    .bind("examination", examination)
                    .execute();
            var batch = handle.prepareBatch("""
                    insert into examination_council_member (id, examination, person, full_name, role, recorded_at,
                      recorded_by, version)
                    values (:id, :examination, :person, :name, :role, :at, :by, 0)""");
            for (CouncilRequest.Member each : members) {
                batch.bind("id", UuidCreator.getTimeOrderedEpoch())
                        .bind("examination", examination)
                        .bind(
                                "person",
                                each.person() == null
                                        ? null
                                        : known.get(each.person()).id())
                        .bind("name", each.fullName())
                        .bind("role", each.role().name())
                        .bind("at", entry.at())
                        .bind("by", entry.by())
                        .add();
            }
            batch.execute();
        });
    }
}
