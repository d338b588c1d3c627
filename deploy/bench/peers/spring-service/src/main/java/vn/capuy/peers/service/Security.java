package vn.capuy.peers.service;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** A resource server: tokens are verified by the issuer's keys; roles are the token's groups. */
@Configuration
class Security {
    private static final String DOCUMENTS = "/api/document/v1/documents/**";

    @Bean
    SecurityFilterChain filters(HttpSecurity http) throws Exception {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, DOCUMENTS)
                        .hasAnyAuthority("document-reader", "document-editor", "document-approver", "auditor")
                        .requestMatchers(HttpMethod.POST, DOCUMENTS)
                        .hasAuthority("document-editor")
                        .anyRequest()
                        .denyAll())
                .oauth2ResourceServer(server -> server.jwt(Customizer.withDefaults()))
                .build();
    }
}
