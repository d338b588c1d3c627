package vn.capuy.inspection.petition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.inspection.casefile.CaseDetail;
import vn.capuy.inspection.casefile.CaseKind;
import vn.capuy.inspection.casefile.CaseOpening;
import vn.capuy.inspection.casefile.CaseStage;
import vn.capuy.platform.problem.ProblemException;

/** The cases in which petitions are resolved: of their kind, and always restricted. */
@ApplicationScoped
class PetitionCases {
    private final CaseAccess cases;
    private final CaseOpening opening;
    private final PetitionQueries queries;

    PetitionCases(CaseAccess cases, CaseOpening opening, PetitionQueries queries) {
        this.cases = cases;
        this.opening = opening;
        this.queries = queries;
    }

    /** The case of a petition that is to be resolved: the one named, or opened, or the one it has. */
    UUID of(PetitionDetail petition, PetitionStepRequest asked) {
        CaseKind kind = petition.isDenunciation() ? CaseKind.DENUNCIATION : CaseKind.COMPLAINT;
        if (asked.openCase() != null) {
            var open = asked.openCase();
            if (open.decidedOn().isBefore(petition.admittedOn())) {
                throw ProblemException.invalid("openCase.decidedOn", "violation.petition-case-before");
            }
            return opening.open(
                    open.reference(),
                    kind,
                    open.leadBody(),
                    open.matter(),
                    open.decidedOn(),
                    true,
                    queries.matters(petition.id()),
                    queries.subjects(petition.id()).stream()
                            .map(each -> new NewPetitionSubject(
                                            each.kind(), each.organisation(), each.member(), each.memberName())
                                    .ofCase())
                            .toList());
        }
        return petition.caseId() != null ? petition.caseId() : linked("caseId", asked.caseId(), kind, petition);
    }

    /** The inspection on signs of violation to which a petition leads that is not resolved as one. */
    UUID inspection(PetitionDetail petition, UUID id) {
        if (id == null) {
            return null;
        }
        if (!petition.isDenunciation()) {
            throw ProblemException.invalid("inspectionCase", "violation.petition-case-kind");
        }
        return linked("inspectionCase", id, CaseKind.INSPECTION_SIGNS_OF_VIOLATION, petition);
    }

    /** Whether the case has come to its conclusion. */
    boolean isConcluded(PetitionDetail petition) {
        CaseStage stage = cases.find(petition.caseId()).stage();
        return stage == CaseStage.CONCLUSION || stage == CaseStage.CLOSED;
    }

    private UUID linked(String member, UUID id, CaseKind kind, PetitionDetail petition) {
        CaseDetail file = cases.find(id);
        if (file.kind() != kind || file.voidedAt() != null) {
            throw ProblemException.invalid(member, "violation.petition-case-kind");
        }
        if (!file.restricted()) {
            throw ProblemException.invalid(member, "violation.petition-case-open");
        }
        if (file.decidedOn().isBefore(petition.receivedOn())) {
            throw ProblemException.invalid(member, "violation.petition-case-before");
        }
        return id;
    }
}
