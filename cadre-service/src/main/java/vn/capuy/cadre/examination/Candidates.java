package vn.capuy.cadre.examination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.problem.ProblemException;

/** The candidates of rounds; whoever may know of the round may know of them. */
@ApplicationScoped
class Candidates implements PanacheRepositoryBase<Candidate, UUID> {
    /** Before the opening no score stands here either; that it is not even read then is on purpose. */
    private static final String VIEW = """
            select k.id, c.code as person, c.full_name as person_name, p.code as post, k.applied_on, k.state,
              case when x.state in ('ANNOUNCED', 'MARKING') then null else k.written_score end as written_score,
              k.written_absent, k.defence_score, k.defence_absent, k.ground, k.decided_at, k.decided_by, k.rulebook,
              k.recorded_at, k.recorded_by, k.version
            from examination_candidate k join examination x on x.id = k.examination
              join person c on c.id = k.person join examination_post e on e.id = k.post join post p on p.id = e.post
            where k.examination = :examination""";

    private static final ListQuery<CandidateView> LIST = new ListQuery<>(
            VIEW + " and " + Projections.equal("k.state", "state") + " and " + Projections.equal("p.code", "post"),
            CandidateView.class,
            List.of(ListQuery.text("person")),
            candidate -> Cursor.at(candidate.person()));

    private final Projections projections;
    private final Jdbi jdbi;

    Candidates(Projections projections, Jdbi jdbi) {
        this.projections = projections;
        this.jdbi = jdbi;
    }

    Page<CandidateView> page(UUID examination, CandidateFilter filter, PageRequest page) {
        return projections.page(
                LIST, page, Filters.of("examination", examination, "state", filter.state, "post", filter.post));
    }

    /** A candidate of the round; 404 where he is none. */
    CandidateView view(UUID examination, UUID id) {
        return projections
                .one(VIEW + " and k.id = :id", CandidateView.class, Map.of("examination", examination, "id", id))
                .orElseThrow(ProblemException::notFound);
    }

    String findings(UUID id) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select findings::text from examination_candidate where id = :id")
                        .bind("id", id)
                        .mapTo(String.class)
                        .findOne()
                        .orElse(null));
    }

    /** Those who are still in the round, with their codes as persons. */
    List<Contender> contenders(UUID examination) {
        return projections.all("""
                select k.id, k.person as person_id, c.code as person, c.full_name as person_name, k.post, k.written_score,
                  k.defence_score, c.sex = 'FEMALE' as female,
                  exists (select 1 from planning_entry n join planning_list l on l.id = n.list
                    join examination_post e on e.id = k.post
                    where n.person = k.person and n.post = e.post and l.state = 'APPROVED' and l.voided_at is null
                      and l.approved_on <= coalesce(x.closes_on, x.announced_on)
                      and (n.removed_on is null or n.removed_on > coalesce(x.closes_on, x.announced_on))) as planned,
                  (select f.votes from examination_vote v join examination_vote_for f on f.vote = v.id
                    where v.post = k.post and v.voided_at is null and f.candidate = k.id) as votes
                from examination_candidate k join examination x on x.id = k.examination join person c on c.id = k.person
                where k.examination = :examination and k.state = 'ADMITTED' and k.voided_at is null
                order by c.code""", Contender.class, Map.of("examination", examination));
    }

    List<Candidate> entitiesOf(UUID examination) {
        return list("examination", examination);
    }
}
