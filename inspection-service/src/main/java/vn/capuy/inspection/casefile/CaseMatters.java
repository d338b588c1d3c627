package vn.capuy.inspection.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.record.Entry;

/** The matters of cases. */
@ApplicationScoped
public class CaseMatters implements PanacheRepositoryBase<CaseMatter, UUID> {
    private static final String OF_CASE = """
            select m.code, %s as name from case_matter c join matter m on m.code = c.matter
            where c.case_id = :case and c.voided_at is null order by m.place, m.code""".formatted(Projections.named("m.name"));

    private final Projections projections;

    CaseMatters(Projections projections) {
        this.projections = projections;
    }

    /** What the case looks into, in the order of the catalogue. */
    public List<CaseMatterView> of(UUID caseId) {
        return projections.all(OF_CASE, CaseMatterView.class, Map.of("case", caseId));
    }

    void add(UUID caseId, List<String> codes, Entry entry) {
        persist(codes.stream().map(code -> new CaseMatter(caseId, code, entry)));
        flush();
    }

    /** The matter as it stands in the case; 404 where it does not. */
    CaseMatter require(UUID caseId, String code) {
        return find("caseId = ?1 and matter = ?2 and voidedAt is null", caseId, code)
                .firstResultOptional()
                .orElseThrow(ProblemException::notFound);
    }
}
