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

    /** @throws ProblemException 400 with every fault */
    void check(WebhookRequest asked) {
        var faults = new ArrayList<Fault>();
        try {
            targets.check(asked.target());
        } catch (TargetRefused refused) {
            refused.reasons().forEach(reason -> faults.add(Fault.of("target", reason.key())));
        }
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
