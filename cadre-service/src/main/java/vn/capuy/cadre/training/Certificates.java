package vn.capuy.cadre.training;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.capuy.platform.list.Filters;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.Cursor;
import vn.capuy.platform.paging.Page;
import vn.capuy.platform.paging.PageRequest;

/** Certificates; whoever may know of the attendance may know of them. */
@ApplicationScoped
class Certificates implements PanacheRepositoryBase<TrainingCertificate, UUID> {
    private static final String VIEW =
            """
            select x.id, a.id as attendance, t.code as training_class, %s as title, c.code as person,
              c.full_name as person_name, x.number, x.issuer, x.issued_on, x.recorded_at, x.recorded_by, x.voided_at,
              x.void_reason, x.version
            from training_certificate x join training_result r on r.id = x.result
              join training_attendance a on a.id = r.attendance join training_class t on t.id = a.class
              join person c on c.id = a.person
            where %s""".formatted(Projections.named("t.title"), Organisation.withinScope("a.sent_by", "a.sent_on"));

    private static final ListQuery<CertificateView> LIST = new ListQuery<>(
            VIEW + " and x.voided_at is null and " + Projections.equal("c.code", "person") + " and "
                    + Projections.equal("t.code", "trainingClass") + " and " + Projections.between("x.issued_on"),
            CertificateView.class,
            List.of(ListQuery.date("issued_on"), ListQuery.id("id")),
            issued -> Cursor.at(issued.issuedOn(), issued.id()));

    private final Projections projections;

    Certificates(Projections projections) {
        this.projections = projections;
    }

    Page<CertificateView> page(CertificateFilter filter, PageRequest page) {
        return projections.page(
                LIST,
                page,
                Filters.of(
                        "person", filter.person,
                        "trainingClass", filter.trainingClass,
                        "from", filter.from,
                        "to", filter.to));
    }

    Optional<CertificateView> view(UUID id) {
        return projections.one(VIEW + " and x.id = :id", CertificateView.class, Map.of("id", id));
    }
}
