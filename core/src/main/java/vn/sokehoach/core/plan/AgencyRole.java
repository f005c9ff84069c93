package vn.sokehoach.core.plan;

/** What an agency does for a task: chủ trì, phối hợp, theo dõi - đôn đốc. */
public enum AgencyRole {
    LEAD, COOPERATING, MONITORING
}
