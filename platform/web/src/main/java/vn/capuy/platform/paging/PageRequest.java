package vn.capuy.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which page is asked for. Used as {@code @BeanParam @Valid}. */
public class PageRequest {
    public static final int LARGEST = 500;

    @Parameter(description = "How many items at most.")
    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(LARGEST)
    public int limit = 50;

    @Parameter(description = "The `next` of the page before; opaque.")
    @QueryParam("after")
    @Size(max = 1000)
    public String after;

    public static PageRequest of(int limit, String after) {
        var request = new PageRequest();
        request.limit = limit;
        request.after = after;
        return request;
    }

    /** How many rows to read: one more than is shown tells whether there is a next page. */
    public int rows() {
        return limit + 1;
    }

    /** The place after which to go on, of so many ordering values; empty for the first page. */
    public Optional<Cursor> place(int size) {
        return after == null || after.isEmpty() ? Optional.empty() : Optional.of(Cursor.decode(after, size));
    }
}
