package vn.capuy.cadre.examination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;

/** The posts of rounds, written as entities and read as views within the caller's scope. */
@ApplicationScoped
class ExaminationPosts implements PanacheRepositoryBase<ExaminationPost, UUID> {
    private static final String VIEW = """
            select e.id, e.examination, x.code, x.held_by, %s as held_by_name, x.announced_on, x.held_on, p.code as post,
              %s as post_title, e.party_member, e.theory_level, e.education, e.state, w.code as winner,
              w.full_name as winner_name, e.appointed_on, e.close_reason, e.closed_at, e.closed_by, e.rulebook,
              e.voided_at, e.void_reason, e.version
            from examination_post e join examination x on x.id = e.examination join post p on p.id = e.post
              join org_unit u on u.code = x.held_by left join person w on w.id = e.winner
            where %s""".formatted(
                    Projections.named("u.name"),
                    Projections.named("p.title"),
                    Organisation.withinScope("x.held_by", "x.announced_on"));

    private final Projections projections;

    ExaminationPosts(Projections projections) {
        this.projections = projections;
    }

    /** What rules found of the winner of a post. */
    public record Found(UUID id, String findings) {}

    List<ExaminationPostView> of(UUID examination) {
        return projections.all(
                VIEW + " and x.id = :id order by p.code", ExaminationPostView.class, Map.of("id", examination));
    }

    List<Found> findings(UUID examination) {
        return projections.all(
                "select id, findings::text as findings from examination_post where examination = :id and findings is not null",
                Found.class,
                Map.of("id", examination));
    }

    List<ExaminationPostView> views(List<String> ids) {
        return projections.byIds(
                VIEW + " and e.id = any(:ids)", ExaminationPostView.class, ids, ExaminationPostView::id);
    }

    List<ExaminationPost> entitiesOf(UUID examination) {
        return list("examination", examination);
    }
}
