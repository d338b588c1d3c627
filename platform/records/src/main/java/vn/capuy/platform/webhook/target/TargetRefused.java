package vn.capuy.platform.webhook.target;

import java.util.List;
import java.util.stream.Collectors;

/** A target to which nothing is sent, with every reason. */
public class TargetRefused extends Exception {
    private final transient List<Reason> reasons;

    /** Why nothing is sent there; the key of its sentence stands with each. */
    public enum Reason {
        FORM("webhook.target-form"),
        SCHEME("webhook.target-scheme"),
        USER_INFO("webhook.target-user-info"),
        FRAGMENT("webhook.target-fragment"),
        PORT("webhook.target-port"),
        HOST_UNKNOWN("webhook.target-host-unknown"),
        ADDRESS("webhook.target-address");

        private final String key;

        Reason(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    TargetRefused(List<Reason> reasons) {
        super(reasons.stream().map(Enum::name).collect(Collectors.joining(", ")));
        this.reasons = List.copyOf(reasons);
    }

    public List<Reason> reasons() {
        return reasons;
    }
}
