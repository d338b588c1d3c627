package vn.capuy.document.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.capuy.document.incoming.Arrivals;
import vn.capuy.document.incoming.MessageArrival;
import vn.capuy.document.registry.Urgency;

/** The register of incoming documents takes what arrives through the exchange. */
@ApplicationScoped
class IncomingInbox implements Inbox {
    private final Arrivals arrivals;

    IncomingInbox(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @Override
    public UUID receive(Received received) {
        return arrivals.ofMessage(new MessageArrival(
                received.receiver(),
                received.receivedOn(),
                received.sender(),
                received.sender() == null ? received.senderName() : null,
                received.notation(),
                received.dated(),
                received.type(),
                received.subject(),
                urgency(received.priority()),
                received.judgements()));
    }

    private static Urgency urgency(int priority) {
        return Urgency.values()[Math.min(priority, Urgency.EXPRESS.ordinal())];
    }
}
