package vn.capuy.document.workinggroup.charge;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.capuy.platform.record.Entry;

/** What groups were founded to direct becomes their first charge. */
@ApplicationScoped
public class FirstPlaces {
    private final GroupCharges charges;

    FirstPlaces(GroupCharges charges) {
        this.charges = charges;
    }

    public void enter(List<FirstPlace> places, Entry entry) {
        charges.persist(places.stream()
                .map(each -> new GroupCharge(
                        new NewCharge(
                                each.group(),
                                ChargeKind.DIRECTS,
                                each.place(),
                                null,
                                null,
                                each.from(),
                                each.decision()),
                        entry)));
        charges.flush();
    }
}
