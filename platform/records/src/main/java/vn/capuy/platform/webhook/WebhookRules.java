package vn.capuy.platform.webhook;

import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.capuy.platform.feed.EventTypes;
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.problem.ProblemException;
import vn.capuy.platform.problem.ProblemException.Fault;
import vn.capuy.platform.webhook.target.TargetRefused;
import vn.capuy.platform.webhook.target.Targets;

/** Whether a subscription can be taken. */
@ApplicationScoped
@IfBuildProperty(name = "capuy.webhooks", stringValue = "true")
class WebhookRules {
    private final Targets targets;
    private final EventTypes types;
    private final Organisation organisation;

    WebhookRules(Targets targets, EventTypes types, Organisation organisation) {
        this.targets = targets;
        this.types = types;
        this.organisation = organisation;
    }

    /**
     * What is to be said against the target; nothing where it may be sent to. It looks up a host, which can take seconds: ask
     * outside of a transaction, which holds a connection of the database.
     */
    List<TargetRefused.Reason> against(String target) {
        try {
            targets.check(target);
            return List.of();
        } catch (TargetRefused refused) {
            return refused.reasons();
        }
    }

    /**
     * @param against what is to be said against its target
     * @throws ProblemException 400 with every fault
     */
    void check(WebhookRequest asked, List<TargetRefused.Reason> against) {
        var faults = new ArrayList<Fault>();
        against.forEach(reason -> faults.add(Fault.of("target", reason.key())));
        List<String> wanted = asked.types() == null ? List.of() : asked.types();
        if (!types.all().containsAll(wanted)) {
            faults.add(new Fault("types", "violation.code", Map.of("allowed", String.join(", ", types.all()))));
        }
        if (organisation.find(asked.org()).isEmpty() || !organisation.isVisible(asked.org())) {
            faults.add(new Fault("org", "violation.unknown-reference", Map.of("value", asked.org())));
        }
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
