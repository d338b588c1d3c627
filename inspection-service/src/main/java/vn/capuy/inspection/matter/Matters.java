package vn.capuy.inspection.matter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.capuy.platform.etag.Versions;
import vn.capuy.platform.problem.ProblemException;

/** The catalogue, for writing. */
@ApplicationScoped
class Matters implements PanacheRepositoryBase<Matter, UUID> {
    /** The matter in the version that the caller names (404, 428, 412). */
    Matter require(String code, String ifMatch) {
        Matter found = find("code", code).firstResultOptional().orElseThrow(ProblemException::notFound);
        Versions.require(ifMatch, found.version());
        return found;
    }
}
