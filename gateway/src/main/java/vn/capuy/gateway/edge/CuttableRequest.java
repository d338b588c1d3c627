package vn.capuy.gateway.edge;

import io.quarkus.vertx.http.runtime.filters.AbstractResponseWrapper;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.core.http.impl.HttpServerRequestWrapper;

/**
 * A request whose answer breaks off, when it does, in a way that no client takes for its end and that the shutdown notices.
 *
 * <p>In HTTP/2 the reset names an error: without one, some clients take what came for the whole. In HTTP/1.1 the connection
 * itself is closed: a mere reset does that too, but leaves the request counted as running, and every shutdown would wait for
 * it.
 */
final class CuttableRequest extends HttpServerRequestWrapper {
    /** INTERNAL_ERROR (RFC 9113, section 7). */
    private static final long ERROR = 2;

    private final HttpServerResponse response;

    CuttableRequest(HttpServerRequest request) {
        super((HttpServerRequestInternal) request);
        this.response = new CuttableResponse(request);
    }

    @Override
    public HttpServerResponse response() {
        return response;
    }

    private static final class CuttableResponse extends AbstractResponseWrapper {
        private final HttpServerRequest request;

        CuttableResponse(HttpServerRequest request) {
            super(request.response());
            this.request = request;
        }

        @Override
        public boolean reset() {
            return reset(ERROR);
        }

        @Override
        public boolean reset(long code) {
            if (request.version() == HttpVersion.HTTP_2) {
                return super.reset(ERROR);
            }
            request.connection().close();
            return true;
        }
    }
}
