package vn.capuy.gateway.edge;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import vn.capuy.platform.trace.TraceParent;

/** The place of a request in a trace: the client's, or one that begins here. */
final class Tracing {
    private Tracing() {}

    /** Where spans are collected, the client of the service adds a place of its own; two would be none. */
    static void leaveToClient(MultiMap headers) {
        if (Span.current().getSpanContext().isValid()) {
            headers.remove(TraceParent.HEADER);
            headers.remove(TraceParent.STATE);
        }
    }

    /** Sets it on the request, so that the services go on with it, and returns it. */
    static String adopt(HttpServerRequest request) {
        String sent = request.getHeader(TraceParent.HEADER);
        SpanContext collected = Span.current().getSpanContext();
        String place;
        if (collected.isValid()) {
            place = TraceParent.of(
                    collected.getTraceId(),
                    collected.getSpanId(),
                    collected.getTraceFlags().asHex());
        } else {
            place = TraceParent.holds(sent) ? sent : TraceParent.begin();
        }
        if (!TraceParent.holds(sent)) {
            // It belongs to a place that there is not.
            request.headers().remove(TraceParent.STATE);
        }
        request.headers().set(TraceParent.HEADER, place);
        return place;
    }
}
