package vn.capuy.document.mobilisation.model;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.capuy.platform.member.Dossier;
import vn.capuy.platform.member.Members;
import vn.capuy.platform.problem.ProblemException.Fault;

/** Whose a model is: a collective, a member whose dossier is known, or a person by his name alone. */
@ApplicationScoped
class Holder {
    private final Members members;

    Holder(Members members) {
        this.members = members;
    }

    /** What was told, with the name under which it is kept. */
    record Checked(String name, List<Fault> faults) {}

    /** The dossiers of these members that the caller may name. */
    Map<String, Dossier> known(Collection<String> codes) {
        return members.toBeNamed(codes);
    }

    Checked check(NewModel told) {
        return check(told, told.member() == null ? Map.of() : known(List.of(told.member())));
    }

    /** @param known dossiers by code, of all models that are checked at once */
    static Checked check(NewModel told, Map<String, Dossier> known) {
        var faults = new ArrayList<Fault>();
        if (told.holder() == HolderKind.COLLECTIVE) {
            if (told.member() != null) {
                faults.add(Fault.of("member", "mobilisation.collective-has-no-member"));
            }
            return new Checked(told.holderName(), faults);
        }
        if (told.member() == null) {
            if (told.holderName() == null) {
                faults.add(Fault.of("holderName", "violation.required"));
            }
            return new Checked(told.holderName(), faults);
        }
        Dossier dossier = known.get(told.member());
        if (dossier == null || dossier.member().voided()) {
            faults.add(new Fault("member", "violation.unknown-reference", Map.of("value", told.member())));
            return new Checked(told.holderName(), faults);
        }
        if (told.holderName() != null && !dossier.bears(told.holderName())) {
            faults.add(Fault.of("holderName", "mobilisation.another-name"));
        }
        return new Checked(dossier.member().fullName(), faults);
    }
}
