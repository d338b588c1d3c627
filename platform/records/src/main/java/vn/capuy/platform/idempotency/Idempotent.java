package vn.capuy.platform.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource method that takes a POST and answers with a {@code Response}. Its effect and the answer are committed
 * together; the same caller's same key and body gets that answer again, also after a crash.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
    /**
     * Whether the method first asks what may take long, such as another service. It then runs outside of any transaction, so
     * that no connection waits with it, and does what it does by {@link Effect#once}.
     */
    @Nonbinding
    boolean asksFirst() default false;
}
