package vn.capuy.document.workinggroup.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.document.steering.SteeringAccess;
import vn.capuy.document.workinggroup.WorkingGroupAccess;
import vn.capuy.kernel.time.VietnamTime;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** Reads the seats of steering committees and working groups that exist for the caller. */
@ApplicationScoped
class GroupMemberQueries {
    /** Who left office is told by the posts of the person's dossier, while that stands: the seat itself says nothing of it. */
    static final String IN_OFFICE = """
            exists (select 1 from member_place held join member person on person.code = held.member and not person.voided
              where held.member = m.member and held.organisation = m.organisation
                and held.valid @> cast(:onDay as date))""";

    private static final String SEAT = """
            select m.id, m.committee, m.working_group, b.reference as body, b.name as body_name, b.founded_by, m.function,
              m.organisation, %s as organisation_name, m.office, m.member, m.member_name,
              case when m.member is not null then %s end as in_office, m.charged_with, m.from_day as "from",
              m.ended_on as last_day, m.end_ground, m.decision, m.replaces,
              case when m.voided_at is not null then 'VOIDED' when m.ended_on is not null then 'ENDED' else 'SERVING' end as state,
              m.recorded_at, m.recorded_by, m.void_reason, m.version
            from group_member m join org_unit o on o.code = m.organisation
            join lateral (
              select c.reference, %s as name, c.founded_by, c.ended_on, c.voided_at is not null as voided
              from steering_committee c where c.id = m.committee and %s
              union all
              select g.reference, %s, g.founded_by, e.ended_on, g.voided_at is not null
              from working_group g left join working_group_end e on e.working_group = g.id
              where g.id = m.working_group and %s) b on true
            where true""".formatted(
                    Projections.named("o.name"),
                    IN_OFFICE,
                    Projections.named("c.name"),
                    SteeringAccess.VISIBLE,
                    Projections.named("g.name"),
                    WorkingGroupAccess.VISIBLE);

    private final Projections projections;
    private final Clock clock;

    GroupMemberQueries(Projections projections, Clock clock) {
        this.projections = projections;
        this.clock = clock;
    }

    /** By their first day. */
    Page<GroupMemberView> list(GroupMemberFilter filter, PageRequest page) {
        var sql = new StringBuilder(SEAT);
        filter.conditions().forEach(each -> sql.append(" and ").append(each));
        var list = new ListQuery<>(
                sql.toString(),
                GroupMemberView.class,
                List.of(ListQuery.date("\"from\""), ListQuery.id("id")),
                row -> Cursor.at(row.from(), row.id()));
        return projections.page(list, page, filter.binds(VietnamTime.today(clock)));
    }

    GroupMemberView find(UUID id) {
        return projections
                .one(
                        SEAT + " and m.id = :id",
                        GroupMemberView.class,
                        Map.of("id", id, "onDay", VietnamTime.today(clock)))
                .orElseThrow(ProblemException::notFound);
    }

    /** Who sits in a body on a day: the head first, then by function and day. */
    List<GroupMemberView> sitting(UUID body, LocalDate day) {
        return projections.all(SEAT + """
                         and coalesce(m.committee, m.working_group) = :body
                          and (m.committee = :body or m.working_group = :body) and m.voided_at is null
                          and m.from_day <= :onDay and (m.ended_on is null or m.ended_on >= :onDay)
                        order by array_position(array['HEAD', 'STANDING_DEPUTY', 'DEPUTY', 'STANDING', 'MEMBER'], m.function),
                          m.from_day, m.id""", GroupMemberView.class, Map.of("body", body, "onDay", day));
    }
}
