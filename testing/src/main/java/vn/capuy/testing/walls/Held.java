package vn.capuy.testing.walls;

import io.restassured.builder.ResponseBuilder;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.RequestSpecification;
import java.util.Locale;
import java.util.Set;

/**
 * A request that is ready to be sent and is held back: everything that it needs is there, and nothing was done by it. So one and
 * the same request can be tried by all who are refused, and then by one who may.
 */
final class Held implements Filter {
    /** Told by whoever sends it. */
    private static final Set<String> OF_THE_CALLER =
            Set.of("authorization", "accept-language", "content-type", "accept");

    private FilterableRequestSpecification request;

    @Override
    public Response filter(
            FilterableRequestSpecification held, FilterableResponseSpecification answer, FilterContext context) {
        request = held;
        return new ResponseBuilder()
                .setStatusCode(200)
                .setContentType("application/json")
                .setBody("{}")
                .build();
    }

    boolean isRead() {
        return request.getMethod().equals("GET");
    }

    Response sentBy(RequestSpecification caller) {
        if (!request.getMultiPartParams().isEmpty()) {
            throw new IllegalStateException("Of several parts, which are sent once: " + request.getURI());
        }
        for (Header each : request.getHeaders()) {
            if (!OF_THE_CALLER.contains(each.getName().toLowerCase(Locale.ROOT))) {
                caller = caller.header(each);
            }
        }
        if (request.getContentType() != null) {
            caller = caller.contentType(request.getContentType());
        }
        if (request.getHeaders().hasHeaderWithName("Accept")) {
            caller = caller.accept(request.getHeaders().getValue("Accept"));
        }
        Object body = request.getBody();
        if (body instanceof byte[] bytes) {
            caller = caller.body(bytes);
        } else if (body != null) {
            caller = caller.body(body.toString());
        }
        return caller.urlEncodingEnabled(false).request(request.getMethod(), request.getURI());
    }
}
