package vn.capuy.inspection.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import vn.capuy.inspection.casefile.CaseAccess;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.caller.Roles;
import vn.capuy.platform.organisation.Organisation;

/**
 * The wall around what is planned. A programme exists for those within whose scope its body stood when it began; a restricted
 * item of it for those with clearance SECRET or higher; and no item for an inspector whom it is to look at.
 */
@ApplicationScoped
class ItemWall {
    /** SQL: the programme of alias {@code p} exists for the caller. */
    static final String PROGRAMME = Organisation.withinScope("p.body", "p.begins_on");

    private static final String ITEM = """
            ((not %1$s.restricted or :cleared)
              and (:auditor or not exists (select 1 from programme_item_subject self_subject
                join inspector self_own on self_own.member = self_subject.member and self_own.voided_at is null
                where self_subject.item = %1$s.id and self_own.account = :account)))""";

    private final CaseAccess cases;
    private final Caller caller;

    ItemWall(CaseAccess cases, Caller caller) {
        this.cases = cases;
        this.caller = caller;
    }

    /** SQL: the item of this alias exists for whoever may know of its programme. */
    static String item(String alias) {
        return ITEM.formatted(alias);
    }

    boolean cleared() {
        return cases.cleared();
    }

    /** What the wall asks of the caller besides his scope, and what else a query is to bind. */
    Map<String, Object> binds(Map<String, ?> others) {
        var binds = new HashMap<String, Object>(others);
        binds.put("cleared", cleared());
        binds.put("auditor", caller.has(Roles.AUDITOR));
        binds.put("account", caller.account());
        return binds;
    }
}
