import { CfnBudget } from 'aws-cdk-lib/aws-budgets'
import { Construct } from 'constructs'

type BudgetProps = { readonly email: string; readonly monthUsd: number }

/**
 * The whole bill of the account, as AWS reckons it: a second opinion on the alarms, which know the models alone.
 * Hours late, but complete. An account of its own for the coach makes the figure meaningful.
 */
export class Budget extends Construct {
  constructor(scope: Construct, id: string, { email, monthUsd }: BudgetProps) {
    super(scope, id)
    // By e-mail, not by the topic: it should come through even if the stack's own ways are broken.
    const subscribers = [{ subscriptionType: 'EMAIL', address: email }]
    const notice = (notificationType: string, threshold: number) => ({
      notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold, thresholdType: 'PERCENTAGE' },
      subscribers,
    })
    new CfnBudget(this, 'Month', {
      budget: {
        budgetName: 'gym-coach-month',
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: monthUsd, unit: 'USD' },
      },
      notificationsWithSubscribers: [notice('ACTUAL', 80), notice('FORECASTED', 100)],
    })
  }
}
