package vn.capuy.platform.trace;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Takes out of every span what tells of persons or of what was asked: the values of a query, and from which address it came.
 * Whoever collects traces need not be cleared for records.
 */
@Singleton
public class DiscreetSpans implements SpanProcessor {
    static final String NOT_TOLD = "-";

    private static final List<AttributeKey<String>> NEVER = List.of(
            AttributeKey.stringKey("url.query"),
            AttributeKey.stringKey("client.address"),
            AttributeKey.stringKey("network.peer.address"),
            AttributeKey.stringKey("user_agent.original"));

    /** They hold a query where the request has one. */
    private static final List<AttributeKey<String>> WITHOUT_QUERY =
            List.of(AttributeKey.stringKey("url.full"), AttributeKey.stringKey("url.path"));

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        for (AttributeKey<String> each : NEVER) {
            if (span.getAttribute(each) != null) {
                span.setAttribute(each, NOT_TOLD);
            }
        }
        for (AttributeKey<String> each : WITHOUT_QUERY) {
            String address = span.getAttribute(each);
            if (address != null && address.indexOf('?') >= 0) {
                span.setAttribute(each, address.substring(0, address.indexOf('?')));
            }
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {
        // All is done at its start.
    }

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
